import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { WriteArea } from '../preview/write-area.tsx';
import { ticketCancelMutation } from './ticket-actions.graphql.ts';
import { useTicketAction } from './use-ticket-action.ts';

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
      <ConfirmDialog
        opened={isAsking}
        title={t`Withdraw this ticket?`}
        confirmLabel={t`Withdraw`}
        dangerous
        onConfirm={withdraw}
        onClose={() => setIsAsking(false)}
      >
        <Trans>We then no longer work on it. You cannot open it again, but you can create a new one.</Trans>
      </ConfirmDialog>
    </WriteArea>
  );
}
