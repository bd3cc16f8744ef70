import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { portalAccessRevokeMutation } from './portal-card.graphql.ts';

interface RevokeButtonProps {
  contactId: string;
  name: string;
  onChanged: () => Promise<void>;
}

/** Takes access away at once. Ended sessions and dead links do not come back: so it asks. */
export function RevokeButton({ contactId, name, onChanged }: RevokeButtonProps) {
  const { t } = useLingui();
  const run = useAction();
  const [asks, setAsks] = useState(false);
  const [revoke] = useMutation(portalAccessRevokeMutation);
  const confirm = async (): Promise<void> => {
    const worked = await run(
      async () => (await revoke({ variables: { id: contactId } })).data?.portalAccessRevoke,
    );
    setAsks(false);
    if (!worked) return;
    notifySuccess(t`${name} has no access to the portal any more`);
    await onChanged();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsks(true)}>
        <Trans>Revoke access</Trans>
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t`Revoke the access of ${name}?`}
        confirmLabel={t`Revoke access`}
        dangerous
        onConfirm={confirm}
        onClose={() => setAsks(false)}
      >
        <Trans>
          Every open session and every invitation link of this contact ends at once. To let them in again,
          switch portal access on and save: then a new invitation goes out.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
