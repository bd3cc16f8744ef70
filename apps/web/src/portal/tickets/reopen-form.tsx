import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { LIMITS } from '@kundenportal/rules/limits';
import { REOPEN_DAYS } from '@kundenportal/rules/ticket-status';
import { Card } from '../../shared/ui/card.tsx';
import { WriteArea } from '../preview/write-area.tsx';
import { ticketReopenMutation } from './ticket-actions.graphql.ts';
import classes from './ticket-detail.module.css';
import { useTicketAction } from './use-ticket-action.ts';

/** Opens a ticket again that is not settled after all; the reason is asked for in a second step. */
export function ReopenForm({ id }: { id: string }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const [body, setBody] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isAsking) field.current?.focus();
  }, [isAsking]);
  const [reopen, { loading }] = useMutation(ticketReopenMutation);
  const run = useTicketAction();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
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
        {isAsking ? (
          <form className={classes.form} onSubmit={(event) => void send(event)}>
            <Textarea
              label={t`What is still missing?`}
              rows={3}
              maxLength={LIMITS.longText}
              value={body}
              ref={field}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
            <div className={classes.actions}>
              <Button type="submit" loading={loading}>
                <Trans>Reopen ticket</Trans>
              </Button>
              <Button variant="default" onClick={() => setIsAsking(false)}>
                <Trans>Back</Trans>
              </Button>
            </div>
          </form>
        ) : (
          <Button variant="default" onClick={() => setIsAsking(true)}>
            <Trans>Reopen ticket</Trans>
          </Button>
        )}
      </WriteArea>
    </Card>
  );
}
