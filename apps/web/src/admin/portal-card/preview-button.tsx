import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { previewPath } from '../../shared/apollo/preview-token.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { useAction } from '../../shared/ui/use-action.ts';
import { portalPreviewStartMutation } from './portal-card.graphql.ts';

/** Opens the portal as this contact in a new tab, read-only. */
export function PreviewButton({ contactId }: { contactId: string }) {
  const { t } = useLingui();
  const run = useAction();
  const [busy, setBusy] = useState(false);
  const [start] = useMutation(portalPreviewStartMutation);
  const open = async (): Promise<void> => {
    setBusy(true);
    await run(async () => {
      const { data } = await start({ variables: { input: { contactId } } });
      const token = data?.portalPreviewStart.token;
      if (token) window.open(previewPath(token), '_blank', 'noopener');
      return data?.portalPreviewStart;
    });
    setBusy(false);
  };
  return (
    <Button
      variant="default"
      leftSection={<Icon name="eye" size={16} />}
      title={t`Read-only, in a new tab, for 15 minutes`}
      loading={busy}
      onClick={() => void open()}
    >
      <Trans>Test customer view</Trans>
    </Button>
  );
}
