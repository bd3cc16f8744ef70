import { previewPath } from '../../shared/apollo/preview-token.ts';

/** What is needed of a new tab. */
export interface Tab {
  opener: unknown;
  readonly closed: boolean;
  readonly location: { replace: (url: string) => void };
  close: () => void;
}

/**
 * Opens the preview in a new tab. The tab is opened before the API is asked, since browsers let a page open one only
 * at the moment of the click; when the preview is refused, it goes away again.
 * @param start asks for the preview; answers with its key, or with nothing when it was refused
 * @param openTab opens an empty tab, `null` when the browser does not let it
 * @returns the address that is still to be opened, when the browser has blocked the tab
 */
export async function openPreview(
  start: () => Promise<string | null>,
  openTab: () => Tab | null,
): Promise<string | null> {
  const tab = openTab();
  // The portal must not reach the office.
  if (tab) tab.opener = null;
  const token = await start();
  if (!token) {
    tab?.close();
    return null;
  }
  const path = previewPath(token);
  if (!tab || tab.closed) return path;
  tab.location.replace(path);
  return null;
}
