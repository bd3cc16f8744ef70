import { useLingui } from '@lingui/react/macro';
import type { NavigationGroup } from '../shared/ui/navigation-items.ts';

/** The menu of the office, as the field knows it. */
export function useAdminNavigation(): NavigationGroup[] {
  const { t } = useLingui();
  return [
    { label: null, items: [{ to: '/admin', label: t`Overview`, icon: 'home', end: true }] },
    {
      label: t`Master data`,
      items: [
        { to: '/admin/customers', label: t`Customers`, icon: 'users' },
        { to: '/admin/objects', label: t`Objects`, icon: 'building' },
        { to: '/admin/executors', label: t`Executors`, icon: 'worker' },
        { to: '/admin/visibility', label: t`Who sees what`, icon: 'eye' },
      ],
    },
    {
      label: t`Orders`,
      items: [
        { to: '/admin/assignments', label: t`Assignments`, icon: 'calendar' },
        { to: '/admin/tickets', label: t`Tickets`, icon: 'ticket' },
      ],
    },
    { label: t`Accounting`, items: [{ to: '/admin/invoices', label: t`Invoices`, icon: 'invoice' }] },
    {
      label: t`Settings`,
      items: [
        { to: '/admin/organization', label: t`Organization`, icon: 'settings' },
        { to: '/admin/staff', label: t`Accounts`, icon: 'key' },
        { to: '/admin/audit', label: t`Audit trail`, icon: 'log' },
      ],
    },
  ];
}
