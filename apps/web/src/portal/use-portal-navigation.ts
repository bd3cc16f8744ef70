import { useLingui } from '@lingui/react/macro';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import type { NavigationItem } from '../shared/ui/navigation-items.ts';

/** The menu of the customer. What is off for this viewer is not in it. */
export function usePortalNavigation(): NavigationItem[] {
  const { t } = useLingui();
  const { menu } = useViewer();
  const items: (NavigationItem | false | undefined)[] = [
    { to: '/portal', label: t`Home`, icon: 'home', end: true },
    { to: '/portal/tickets', label: t`Tickets`, icon: 'ticket' },
    menu?.assignments && { to: '/portal/assignments', label: t`Assignments`, icon: 'calendar' },
    menu?.invoices && { to: '/portal/invoices', label: t`Invoices`, icon: 'invoice' },
    { to: '/portal/objects', label: t`Objects`, icon: 'building' },
    // A sixth entry has no room on a phone; the assignments are then in the menu, and lead there.
    menu?.executors && {
      to: '/portal/executors',
      label: t`Our team`,
      icon: 'users',
      wideOnly: menu.assignments && menu.invoices,
    },
  ];
  return items.filter((item) => item !== false && item !== undefined);
}
