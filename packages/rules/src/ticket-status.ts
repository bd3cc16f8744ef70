import type { TicketStatus } from './enums.ts';

/** Days during which a ticket that is done can be reopened by the customer (product rule "Tickets"). */
export const REOPEN_DAYS = 14;

const NEXT: Record<TicketStatus, readonly TicketStatus[]> = {
  NEW: ['IN_PROGRESS', 'PLANNED', 'DONE', 'CANCELLED'],
  IN_PROGRESS: ['PLANNED', 'DONE', 'CANCELLED'],
  PLANNED: ['IN_PROGRESS', 'DONE', 'CANCELLED'],
  DONE: ['IN_PROGRESS'],
  CANCELLED: ['IN_PROGRESS'],
};

/** The states that the office can choose from `status`; the order is that of the work. */
export function nextTicketStatuses(status: TicketStatus): readonly TicketStatus[] {
  return NEXT[status];
}
