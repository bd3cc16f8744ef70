import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Facts } from '../../shared/ui/facts.tsx';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { TicketRowFragment } from '../__generated__/operations.ts';
import { ticketRowFragment } from './ticket-row.graphql.ts';

/** A ticket in a list. */
export function TicketRow({ ticket }: { ticket: FragmentType<TicketRowFragment> }) {
  const { t } = useLingui();
  const { formatRelative } = useFormatters();
  const { data, complete } = useFragment({ fragment: ticketRowFragment, from: ticket });
  if (!complete) return null;
  const { number } = data;
  const place = [data.object?.name, data.room?.name].filter(Boolean).join(', ');
  return (
    <LinkRow
      to={`/portal/tickets/${data.id}`}
      title={data.subject}
      meta={
        <Facts>
          {place && <span>{place}</span>}
          <span>{formatRelative(data.updatedAt)}</span>
          <span>{t`No. ${number}`}</span>
        </Facts>
      }
      aside={<TicketStatusBadge status={data.status} />}
    />
  );
}
