import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { AdminHomeQuery } from '../__generated__/operations.ts';
import { HomeCard } from './home-card.tsx';

/** Tickets that nobody has taken up. */
export function NewTickets({ tickets }: { tickets: AdminHomeQuery['tickets'] }) {
  const { t } = useLingui();
  const { formatRelative } = useFormatters();
  return (
    <HomeCard
      title={t`New tickets`}
      count={tickets?.totalCount ?? 0}
      to="/admin/tickets?status=NEW"
      done={<Trans>No new tickets.</Trans>}
    >
      {tickets?.nodes.map(({ id, number, subject, createdAt, customer, object }) => (
        <LinkRow
          key={id}
          to={`/admin/tickets/${id}`}
          title={subject}
          meta={[number, customer.name, object?.name].filter(Boolean).join(' · ')}
          aside={formatRelative(createdAt)}
        />
      ))}
    </HomeCard>
  );
}
