import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../shared/ui/notice.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import { useStatusChange } from './use-status-change.ts';

/** The last linked assignment is done: is the ticket, too? */
export function DoneProposal({ ticket }: { ticket: TicketDetailFragment }) {
  const change = useStatusChange(ticket.id);
  return (
    <Notice
      tone="success"
      title={<Trans>Done?</Trans>}
      action={
        <Button onClick={() => void change(ticket.status, 'DONE')}>
          <Trans>Yes, done</Trans>
        </Button>
      }
    >
      <Trans>The last linked assignment was reported as done. Look at it, then close the ticket.</Trans>
    </Notice>
  );
}
