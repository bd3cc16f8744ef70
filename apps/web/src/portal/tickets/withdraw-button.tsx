import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { WriteArea } from '../preview/write-area.tsx';
import { ticketCancelMutation } from './ticket-actions.graphql.ts';
import { useTicketAction } from './use-ticket-action.ts';

// A dialog is more than the rest of the page, and few ever see it.
const ConfirmDialog = lazy(async () => ({
  default: (await import('../../shared/ui/confirm-dialog.tsx')).ConfirmDialog,
}));

/** Withdraws a ticket. It asks first, because the customer cannot take it back. */
export function WithdrawButton({ id }: { id: string }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const [cancel] = useMutation(ticketCancelMutation);
  const run = useTicketAction();
  const withdraw = async (): Promise<void> => {
    const action = async () => (await cancel({ variables: { id } })).data?.ticketCancel.errors;
    if (await run(action, t`The ticket was withdrawn.`)) setIsAsking(false);
  };
  return (
    <WriteArea quiet>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        <Trans>Withdraw ticket</Trans>
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            opened
            title={t`Withdraw this ticket?`}
            confirmLabel={t`Withdraw`}
            dangerous
            onConfirm={withdraw}
            onClose={() => setIsAsking(false)}
          >
            <Trans>
              We then no longer work on it. You cannot open it again, but you can create a new one.
            </Trans>
          </ConfirmDialog>
        </Suspense>
      )}
    </WriteArea>
  );
}
