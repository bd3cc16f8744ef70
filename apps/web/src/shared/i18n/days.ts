import { daysIn } from '@kundenportal/rules/days';
import { timeZone } from './time-zone.ts';

/** Days as the provider's clock has them; see there. */
export const { dayOf, offsetAt, startOfDay } = daysIn(timeZone);

/** A day some days later or, with a negative number, earlier. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** A month (`2026-11`) some months later or earlier. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** The weeks that a month touches, each seven days from Monday on. */
export function weeksOfMonth(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  let monday = addDays(first, -weekday);
  do {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
    monday = addDays(monday, 7);
  } while (monday.startsWith(month));
  return weeks;
}
