import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { AssignmentListQuery } from '../__generated__/operations.ts';
import { useAssignmentTime } from './use-assignment-time.ts';

type AssignmentRow = NonNullable<AssignmentListQuery['assignments']>['nodes'][number];

/** Columns of the list of assignments. */
export function useAssignmentColumns(): TableColumn<AssignmentRow>[] {
  const { t } = useLingui();
  const formatSpan = useAssignmentTime();
  return [
    { id: 'title', header: t`Title`, cell: ({ title }) => title, sortField: 'TITLE', isTitle: true },
    { id: 'begin', header: t`Time`, cell: formatSpan, sortField: 'STARTS_AT' },
    {
      id: 'customer',
      header: t`Customer`,
      cell: ({ customer: { id, name } }) => (
        <Anchor component={Link} to={`/admin/customers/${id}`}>
          {name}
        </Anchor>
      ),
    },
    {
      id: 'object',
      header: t`Object`,
      cell: ({ object: { id, name } }) => (
        <Anchor component={Link} to={`/admin/objects/${id}`}>
          {name}
        </Anchor>
      ),
    },
    {
      id: 'executors',
      header: t`Executors`,
      cell: ({ executors }) => executors?.map(({ displayName }) => displayName).join(', '),
      wideOnly: true,
    },
    { id: 'status', header: t`Status`, cell: ({ status }) => <AssignmentStatusBadge status={status} /> },
  ];
}
