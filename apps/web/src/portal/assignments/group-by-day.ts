import { dayOf } from '../../shared/i18n/days.ts';

/** What happens on one day. */
export interface DayGroup<Item> {
  /** `2026-11-23`, in the provider's time zone. */
  day: string;
  items: Item[];
}

/** Puts things that have a begin under their days; order within and of the days is that of the list. */
export function groupByDay<Item extends { startsAt: string }>(items: readonly Item[]): DayGroup<Item>[] {
  const groups: DayGroup<Item>[] = [];
  for (const item of items) {
    const day = dayOf(item.startsAt);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
