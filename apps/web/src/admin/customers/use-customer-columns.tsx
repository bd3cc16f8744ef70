import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { CustomerListQuery } from '../__generated__/operations.ts';
import { useHasPortalPlan } from '../use-plan.ts';

type CustomerRow = NonNullable<CustomerListQuery['customers']>['nodes'][number];

/** Whether a customer has its portal; the plan BASIC locks it. */
export function PortalBadge({ enabled }: { enabled: boolean | null }) {
  const hasPlan = useHasPortalPlan();
  if (enabled && !hasPlan)
    return (
      <StatusBadge tone="warning">
        <Trans>Portal locked</Trans>
      </StatusBadge>
    );
  return enabled ? (
    <StatusBadge tone="success">
      <Trans>Portal active</Trans>
    </StatusBadge>
  ) : (
    <StatusBadge tone="neutral">
      <Trans>Portal off</Trans>
    </StatusBadge>
  );
}

/** Columns of the list of customers. */
export function useCustomerColumns(): TableColumn<CustomerRow>[] {
  const { t } = useLingui();
  const { formatCount } = useFormatters();
  return [
    { id: 'name', header: t`Name`, cell: ({ name }) => name, sortField: 'NAME', isTitle: true },
    { id: 'number', header: t`Number`, cell: ({ number }) => number, sortField: 'NUMBER', width: '8rem' },
    {
      id: 'city',
      header: t`Town`,
      cell: ({ address }) => `${address.postalCode} ${address.city}`,
      wideOnly: true,
    },
    {
      id: 'contacts',
      header: t`Contacts`,
      cell: ({ contacts }) => formatCount(contacts?.totalCount ?? 0),
      align: 'end',
      width: '8rem',
    },
    {
      id: 'objects',
      header: t`Objects`,
      cell: ({ objects }) => formatCount(objects.totalCount),
      align: 'end',
      width: '6rem',
    },
    {
      id: 'portal',
      header: t`Customer portal`,
      cell: ({ portalEnabled }) => <PortalBadge enabled={portalEnabled} />,
      width: '11rem',
    },
  ];
}
