import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { ObjectListQuery } from '../__generated__/operations.ts';
import { useFlagWords } from '../portal-card/use-flag-words.ts';

type ObjectRow = NonNullable<ObjectListQuery['objects']>['nodes'][number];

/** What an object takes away from the portal; nothing is the usual. */
function HiddenHere({ visibility }: { visibility: ObjectRow['visibility'] }) {
  const words = useFlagWords();
  const off = (['assignments', 'invoices', 'executors'] as const).filter((flag) => !visibility?.[flag]);
  if (off.length === 0) return null;
  const names = off.map((flag) => words[flag].label).join(', ');
  return (
    <StatusBadge tone="warning" wraps>
      <Trans>Off: {names}</Trans>
    </StatusBadge>
  );
}

/** Columns of the list of objects. */
export function useObjectColumns(withCustomer: boolean): TableColumn<ObjectRow>[] {
  const { t } = useLingui();
  const { formatCount } = useFormatters();
  const customer: TableColumn<ObjectRow> = {
    id: 'customer',
    header: t`Customer`,
    cell: ({ customer: { id, name } }) => (
      <Anchor inherit component={Link} to={`/admin/customers/${id}`}>
        {name}
      </Anchor>
    ),
  };
  return [
    { id: 'name', header: t`Name`, cell: ({ name }) => name, sortField: 'NAME', isTitle: true },
    { id: 'number', header: t`Number`, cell: ({ number }) => number, sortField: 'NUMBER', width: '7rem' },
    ...(withCustomer ? [customer] : []),
    {
      id: 'city',
      header: t`Address`,
      cell: ({ address }) => `${address.street}, ${address.postalCode} ${address.city}`,
      sortField: 'CITY',
      wideOnly: true,
    },
    {
      id: 'rooms',
      header: t`Rooms`,
      cell: ({ rooms }) => formatCount(rooms.totalCount),
      align: 'end',
      width: '6rem',
    },
    {
      id: 'portal',
      header: t`Portal`,
      cell: ({ visibility }) => <HiddenHere visibility={visibility} />,
    },
  ];
}
