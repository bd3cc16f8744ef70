import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { TicketStatus } from '@kundenportal/rules/enums';
import { nextTicketStatuses } from '@kundenportal/rules/ticket-status';
import { useState } from 'react';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { Card } from '../../shared/ui/card.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import classes from './ticket-status-card.module.css';
import { useStatusActions } from './use-status-actions.ts';
import { useStatusChange } from './use-status-change.ts';

/** Where a ticket stands, and a button for each state that the rules allow next. */
export function TicketStatusCard({ ticket }: { ticket: TicketDetailFragment }) {
  const { t } = useLingui();
  const actions = useStatusActions();
  const change = useStatusChange(ticket.id);
  const [busy, setBusy] = useState<TicketStatus | null>(null);
  const press = async (next: TicketStatus): Promise<void> => {
    setBusy(next);
    await change(ticket.status, next);
    setBusy(null);
  };
  return (
    <Card title={<Trans>Status</Trans>} actions={<TicketStatusBadge status={ticket.status} />}>
      <div className={classes.actions} role="group" aria-label={t`Change status`}>
        {nextTicketStatuses(ticket.status).map((next) => (
          <Button
            key={next}
            variant="default"
            fullWidth
            loading={busy === next}
            disabled={busy !== null}
            onClick={() => void press(next)}
          >
            {actions(ticket.status, next)}
          </Button>
        ))}
      </div>
    </Card>
  );
}
