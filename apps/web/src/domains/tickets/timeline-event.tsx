import { Trans } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import type { TimelineEventFragment } from '../__generated__/operations.ts';
import { TicketStatusBadge } from './ticket-status-badge.tsx';
import classes from './ticket-timeline.module.css';

function Sentence({ event }: { event: TimelineEventFragment }) {
  const actor = <strong>{event.actorName}</strong>;
  switch (event.kind) {
    case 'CREATED':
      return <Trans>{actor} raised the ticket</Trans>;
    case 'ASSIGNMENT_LINKED':
      return <Trans>{actor} linked an assignment</Trans>;
    case 'ASSIGNMENT_UNLINKED':
      return <Trans>{actor} took away the link to an assignment</Trans>;
    default:
      return event.fromStatus === 'DONE' || event.fromStatus === 'CANCELLED' ? (
        <Trans>{actor} reopened the ticket</Trans>
      ) : (
        <Trans>{actor} changed the status</Trans>
      );
  }
}

/** Something that happened, on one line. */
export function TimelineEvent({ event }: { event: TimelineEventFragment }) {
  const { formatDateTime } = useFormatters();
  return (
    <li className={classes.event}>
      <span>
        <Sentence event={event} />
      </span>
      {event.kind === 'STATUS_CHANGED' && event.toStatus && <TicketStatusBadge status={event.toStatus} />}
      <time className={classes.time} dateTime={event.createdAt}>
        {formatDateTime(event.createdAt)}
      </time>
    </li>
  );
}
