import { Trans } from '@lingui/react/macro';
import { FileThumbnails } from '../../domains/files/file-thumbnails.tsx';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import type { PortalTicketDetailFragment } from '../__generated__/operations.ts';
import classes from './ticket-detail.module.css';

/** What was asked for, by whom, about which place. */
export function TicketRequest({ ticket }: { ticket: PortalTicketDetailFragment }) {
  const { category: words } = useTicketWords();
  const { formatDateTime } = useFormatters();
  const { number, authorName, category, description, files, object, room, createdAt } = ticket;
  const place = [object?.name, room?.name].filter(Boolean).join(', ');
  const date = formatDateTime(createdAt);
  const facts = [words[category], place].filter(Boolean).join(' · ');
  return (
    <Card>
      <p className={classes.description}>{description}</p>
      <FileThumbnails files={files} />
      <p className={classes.facts}>
        {facts}
        <br />
        <Trans>
          Ticket {number}, {date}, {authorName}
        </Trans>
      </p>
    </Card>
  );
}
