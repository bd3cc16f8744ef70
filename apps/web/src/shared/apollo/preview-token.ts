const key = 'portal-preview';
const fragment = /^#preview=([\w-]+)$/;

/**
 * Takes the key of a portal preview out of the address into this tab. It stands in the fragment,
 * which no server sees, and in the session storage, which no other tab sees.
 */
export function takePreviewToken(): void {
  const token = fragment.exec(location.hash)?.[1];
  if (!token) return;
  sessionStorage.setItem(key, token);
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** The key of the preview that this tab shows, else `null`. */
export function previewToken(): string | null {
  return sessionStorage.getItem(key);
}

/** Forgets the preview of this tab. */
export function dropPreviewToken(): void {
  sessionStorage.removeItem(key);
}

/** The address that opens the portal as a contact; for a new tab. */
export function previewPath(token: string): string {
  return `/portal#preview=${token}`;
}
