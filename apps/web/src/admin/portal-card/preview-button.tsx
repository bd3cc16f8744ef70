import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import { notifyFailure } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { openPreview } from './open-preview.ts';
import { portalPreviewStartMutation } from './portal-card.graphql.ts';

/** The button that had the focus is gone when the link comes. */
function focus(link: HTMLAnchorElement | null): void {
  link?.focus();
}

/** Opens the portal as this contact in a new tab, read-only; where the browser blocks the tab, becomes a link to it. */
export function PreviewButton({ contactId }: { contactId: string }) {
  const { t } = useLingui();
  const run = useAction();
  const [busy, setBusy] = useState(false);
  const [blocked, setBlocked] = useState<string | null>(null);
  const [start] = useMutation(portalPreviewStartMutation);
  const ask = async (): Promise<string | null> => {
    let token: string | null | undefined;
    const done = await run(async () => {
      const { data } = await start({ variables: { input: { contactId } } });
      token = data?.portalPreviewStart.token;
      return data?.portalPreviewStart;
    });
    return done ? (token ?? null) : null;
  };
  const open = async (): Promise<void> => {
    setBusy(true);
    const path = await openPreview(ask, () => window.open('about:blank', '_blank'));
    setBusy(false);
    setBlocked(path);
    if (path)
      notifyFailure(t`The browser has blocked the new tab. Open it with the link “Open customer view”.`);
  };
  const look = { variant: 'default', leftSection: <Icon name="eye" size={16} /> };
  if (blocked)
    return (
      <Button
        {...look}
        component="a"
        href={blocked}
        target="_blank"
        rel="noopener"
        ref={focus}
        // Not before the browser has followed the link.
        onClick={() => setTimeout(setBlocked, 0, null)}
      >
        <Trans>Open customer view</Trans>
      </Button>
    );
  return (
    <Button
      {...look}
      title={t`Read-only, in a new tab, for 15 minutes`}
      loading={busy}
      onClick={() => void open()}
    >
      <Trans>Test customer view</Trans>
    </Button>
  );
}
