import { Trans } from '@lingui/react/macro';
import { FileThumbnails } from '../../domains/files/file-thumbnails.tsx';
import { Card } from '../../shared/ui/card.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import classes from '../detail.module.css';

/** What was asked for, in the words of the one who asks, with photos. */
export function TicketRequest({ ticket }: { ticket: TicketDetailFragment }) {
  return (
    <Card title={<Trans>Request</Trans>}>
      <div className={classes.stack}>
        <p className={classes.text}>{ticket.description}</p>
        <FileThumbnails files={ticket.files} />
      </div>
    </Card>
  );
}
