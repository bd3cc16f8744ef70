import type { AssignmentStatus } from '@kundenportal/rules/enums';

/** Tabs of the list; the first one is shown without `?tab=`. */
export const assignmentTabs = ['open', 'draft', 'done', 'cancelled', 'all'] as const;
export type AssignmentTab = (typeof assignmentTabs)[number];

const states: Record<AssignmentTab, AssignmentStatus[] | null> = {
  open: ['DRAFT', 'PLANNED'],
  draft: ['DRAFT'],
  done: ['DONE'],
  cancelled: ['CANCELLED'],
  all: null,
};

/** The tab that an address means. */
export function assignmentTabOf(value: string): AssignmentTab {
  return assignmentTabs.find((tab) => tab === value) ?? 'open';
}

/** The states that a tab shows, `null` for all. */
export function statesOf(tab: AssignmentTab): AssignmentStatus[] | null {
  return states[tab];
}

/** What is ahead comes soonest first, what is over latest first. */
export function firstOrder(tab: AssignmentTab): 'ASC' | 'DESC' {
  return tab === 'open' || tab === 'draft' ? 'ASC' : 'DESC';
}
