import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { StaffListQuery } from '../__generated__/operations.ts';
import { InvitationStatus } from '../invitations/invitation-status.tsx';
import { ServerWords } from '../invitations/server-words.tsx';
import { StaffActions } from './staff-actions.tsx';

export type StaffRow = NonNullable<StaffListQuery['staffMembers']>['nodes'][number];

interface StaffColumnsOptions {
  isOwner: boolean;
  onChanged: () => Promise<unknown>;
}

function StaffState({ row }: { row: StaffRow }) {
  if (row.archivedAt)
    return (
      <StatusBadge tone="neutral">
        <Trans>No access</Trans>
      </StatusBadge>
    );
  if (row.lastSignInAt || !row.invitation)
    return (
      <StatusBadge tone="success">
        <Trans>Registered</Trans>
      </StatusBadge>
    );
  return (
    <>
      <InvitationStatus invitation={row.invitation} />
      {row.invitation.failureReason && <ServerWords words={row.invitation.failureReason} />}
    </>
  );
}

/** Columns of the list of staff members. */
export function useStaffColumns({ isOwner, onChanged }: StaffColumnsOptions): TableColumn<StaffRow>[] {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const actions: TableColumn<StaffRow> = {
    id: 'actions',
    header: t`Actions`,
    cell: (row) => <StaffActions row={row} onChanged={onChanged} />,
    align: 'end',
  };
  return [
    { id: 'name', header: t`Name`, cell: ({ name }) => name, isTitle: true },
    { id: 'email', header: t`E-mail`, cell: ({ email }) => email },
    { id: 'role', header: t`Role`, cell: ({ owner }) => (owner ? t`Owner` : t`Office`) },
    { id: 'state', header: t`State`, cell: (row) => <StaffState row={row} /> },
    {
      id: 'signIn',
      header: t`Last sign-in`,
      cell: ({ lastSignInAt }) => formatDateTime(lastSignInAt),
      wideOnly: true,
      unbroken: true,
    },
    ...(isOwner ? [actions] : []),
  ];
}
