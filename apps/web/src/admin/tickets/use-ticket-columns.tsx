import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { TicketStatusBadge } from '../../domains/tickets/ticket-status-badge.tsx';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { TicketListQuery } from '../__generated__/operations.ts';
import classes from './ticket-list.module.css';

type TicketRow = NonNullable<TicketListQuery['tickets']>['nodes'][number];

/** Columns of the inbox. */
export function useTicketColumns(): TableColumn<TicketRow>[] {
  const { t } = useLingui();
  const { category: words } = useTicketWords();
  const { formatDateTime, formatRelative } = useFormatters();
  return [
    { id: 'subject', header: t`Subject`, cell: ({ subject }) => subject, isTitle: true },
    { id: 'number', header: t`Number`, cell: ({ number }) => number, sortField: 'NUMBER', width: '6rem' },
    {
      id: 'customer',
      header: t`Customer`,
      cell: ({ customer: { id, name } }) => (
        <Anchor component={Link} to={`/admin/customers/${id}`}>
          {name}
        </Anchor>
      ),
    },
    { id: 'object', header: t`Object`, cell: ({ object }) => object?.name, wideOnly: true },
    { id: 'category', header: t`Category`, cell: ({ category }) => words[category], wideOnly: true },
    {
      id: 'status',
      header: t`Status`,
      cell: ({ status, doneProposed }) => (
        <span className={classes.states}>
          <TicketStatusBadge status={status} />
          {doneProposed && (
            <StatusBadge tone="success">
              <Trans>Done?</Trans>
            </StatusBadge>
          )}
        </span>
      ),
    },
    {
      id: 'changed',
      header: t`Last change`,
      cell: ({ updatedAt }) => (
        <time dateTime={updatedAt} title={formatDateTime(updatedAt)}>
          {formatRelative(updatedAt)}
        </time>
      ),
      sortField: 'UPDATED_AT',
    },
  ];
}
