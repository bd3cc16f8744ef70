import { useLingui } from '@lingui/react/macro';
import type { IconName } from '../../shared/ui/icon-paths.ts';
import type { HitKind } from './search-hits.ts';

/** Headings of the groups. */
export function useHitWords(): Record<HitKind, string> {
  const { t } = useLingui();
  return {
    customer: t`Customers`,
    object: t`Objects`,
    ticket: t`Tickets`,
    assignment: t`Assignments`,
    invoice: t`Invoices`,
    executor: t`Executors`,
  };
}

/** The drawings of the kinds, as in the menu. */
export const hitIcons: Record<HitKind, IconName> = {
  customer: 'users',
  object: 'building',
  ticket: 'ticket',
  assignment: 'calendar',
  invoice: 'invoice',
  executor: 'worker',
};
