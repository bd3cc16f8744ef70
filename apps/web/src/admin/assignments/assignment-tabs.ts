import { addDays, startOfDay } from '../../shared/i18n/days.ts';
import type { AssignmentFilter } from '../__generated__/operations.ts';
import { isDay } from '../is-day.ts';

/** Tabs of the list; the first one is shown without `?tab=`. */
export const assignmentTabs = ['ahead', 'due', 'draft', 'done', 'cancelled', 'all'] as const;
export type AssignmentTab = (typeof assignmentTabs)[number];
type TabFilter = Pick<AssignmentFilter, 'startsBefore' | 'startsFrom' | 'status'>;

/** The tab that an address means. */
export function assignmentTabOf(value: string): AssignmentTab {
  return assignmentTabs.find((tab) => tab === value) ?? 'ahead';
}

function ofTab(tab: AssignmentTab, today: string): TabFilter {
  switch (tab) {
    case 'ahead':
      return { status: ['DRAFT', 'PLANNED'], startsFrom: startOfDay(today) };
    case 'due':
      return { status: ['PLANNED'], startsBefore: startOfDay(today) };
    case 'draft':
      return { status: ['DRAFT'] };
    case 'done':
      return { status: ['DONE'] };
    case 'cancelled':
      return { status: ['CANCELLED'] };
    default:
      return {};
  }
}

/**
 * What a tab shows, as the API takes it. Chosen days count more than those of the tab.
 * @param today `2026-11-23`
 * @param from first day, `''` for none
 * @param to last day, `''` for none
 */
export function assignmentTabFilter(tab: AssignmentTab, today: string, from: string, to: string): TabFilter {
  return {
    ...ofTab(tab, today),
    ...(isDay(from) ? { startsFrom: startOfDay(from) } : {}),
    ...(isDay(to) ? { startsBefore: startOfDay(addDays(to, 1)) } : {}),
  };
}

/** What is ahead or to be reported comes oldest first, what is over latest first. */
export function firstOrder(tab: AssignmentTab): 'ASC' | 'DESC' {
  return tab === 'ahead' || tab === 'due' || tab === 'draft' ? 'ASC' : 'DESC';
}
