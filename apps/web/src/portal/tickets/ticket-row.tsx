import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { TicketRowFragment } from '../__generated__/operations.ts';
import { ticketRowFragment } from './ticket-row.graphql.ts';

/** A ticket in a list. */
export function TicketRow({ ticket }: { ticket: FragmentType<TicketRowFragment> }) {
  const { formatRelative } = useFormatters();
  const { data, complete } = useFragment({ fragment: ticketRowFragment, from: ticket });
  if (!complete) return null;
  const place = [data.object?.name, data.room?.name].filter(Boolean).join(', ');
  return (
    <LinkRow
      to={`/portal/tickets/${data.id}`}
      title={data.subject}
      meta={[place, formatRelative(data.updatedAt), data.number].filter(Boolean).join(' · ')}
      aside={<TicketStatusBadge status={data.status} />}
    />
  );
}
