import { dayOf } from './days.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
];

/**
 * How far away an instant is: minutes within an hour and hours within a day, then by the days of the provider's
 * calendar. Only days have names: a week ago need not be what "last week" means.
 * @param tag a BCP 47 tag
 */
export function createRelativeTime(tag: string): (date: Date, now: Date) => string {
  const named = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const numbered = new Intl.RelativeTimeFormat(tag);
  return (date, now) => {
    const span = date.getTime() - now.getTime();
    if (Math.abs(span) < MINUTE) return named.format(0, 'second');
    if (Math.abs(span) < HOUR) return named.format(Math.trunc(span / MINUTE), 'minute');
    const days = (Date.parse(dayOf(date)) - Date.parse(dayOf(now))) / DAY;
    if (days === 0) return named.format(Math.trunc(span / HOUR), 'hour');
    const step = steps.find(([, size]) => Math.abs(days) >= size);
    if (!step) return named.format(days, 'day');
    return numbered.format(Math.trunc(days / step[1]), step[0]);
  };
}
