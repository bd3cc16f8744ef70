import { useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { ContactListQuery } from '../__generated__/operations.ts';
import { InvitationStatus } from '../invitations/invitation-status.tsx';

type Customer = NonNullable<ContactListQuery['customer']>;
type ContactTableRow = NonNullable<Customer['contacts']>['nodes'][number];

/** Columns of the list of contacts. */
export function useContactColumns(): TableColumn<ContactTableRow>[] {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  return [
    { id: 'name', header: t`Name`, cell: ({ name }) => name, sortField: 'NAME', isTitle: true },
    { id: 'position', header: t`Position`, cell: ({ position }) => position },
    { id: 'email', header: t`E-mail`, cell: ({ email }) => email },
    { id: 'phone', header: t`Phone`, cell: ({ phone }) => phone, wideOnly: true, unbroken: true },
    {
      id: 'access',
      header: t`Portal access`,
      cell: ({ portalAccess, accessRevokedAt, invitation }) =>
        portalAccess || accessRevokedAt ? (
          <InvitationStatus invitation={invitation} revoked={!portalAccess} />
        ) : (
          t`No access`
        ),
    },
    {
      id: 'signIn',
      header: t`Last sign-in`,
      cell: ({ lastSignInAt }) => formatDateTime(lastSignInAt),
      wideOnly: true,
      unbroken: true,
    },
  ];
}
