import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '@kundenportal/rules/limits';
import { REOPEN_DAYS } from '@kundenportal/rules/ticket-status';
import { Card } from '../../shared/ui/card.tsx';
import { WriteArea } from '../preview/write-area.tsx';
import { ticketReopenMutation } from './ticket-actions.graphql.ts';
import classes from './ticket-detail.module.css';
import { useTicketAction } from './use-ticket-action.ts';

/** Opens a ticket again that is not settled after all. */
export function ReopenForm({ id }: { id: string }) {
  const { t } = useLingui();
  const [body, setBody] = useState('');
  const [reopen, { loading }] = useMutation(ticketReopenMutation);
  const run = useTicketAction();
  const send = async (): Promise<void> => {
    const input = { body: body.trim() || null };
    await run(
      async () => (await reopen({ variables: { id, input } })).data?.ticketReopen.errors,
      t`The ticket is open again.`,
    );
  };
  return (
    <Card
      title={<Trans>Not settled after all?</Trans>}
      description={<Trans>You can open the ticket again for {REOPEN_DAYS} days after it was done.</Trans>}
    >
      <WriteArea>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <Textarea
            label={t`What is still missing?`}
            rows={3}
            maxLength={LIMITS.longText}
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button type="submit" variant="default" loading={loading}>
              <Trans>Reopen ticket</Trans>
            </Button>
          </div>
        </form>
      </WriteArea>
    </Card>
  );
}
