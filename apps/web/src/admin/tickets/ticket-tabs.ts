import { TicketStatus } from '@kundenportal/rules/enums';

/** Tabs of the inbox; the first one is shown without `?status=`. */
export const ticketTabs = ['OPEN', ...Object.values(TicketStatus), 'ALL'] as const;
export type TicketTab = (typeof ticketTabs)[number];

/** The tab that an address means. */
export function ticketTabOf(value: string): TicketTab {
  return ticketTabs.find((tab) => tab === value) ?? 'OPEN';
}

/** The states that a tab shows, `null` for all. */
export function ticketStatesOf(tab: TicketTab): TicketStatus[] | null {
  if (tab === 'ALL') return null;
  return tab === 'OPEN' ? ['NEW', 'IN_PROGRESS', 'PLANNED'] : [tab];
}
