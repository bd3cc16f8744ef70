import { offsetAt } from './days.ts';
import { timeZone } from './time-zone.ts';

/** An instant as a field of the browser shows it, on the provider's clock: `2026-11-23T14:05`; `''` for none. */
export function localTimeOf(instant: string | null | undefined): string {
  const time = instant ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time + offsetAt(time)).toISOString().slice(0, 16);
}

/**
 * The instant at which the provider's clock shows a time, as ISO 8601.
 * @param local `2026-11-23T14:05`; an hour that the clock skips is read as the one after it
 * @returns `null` for anything that is no time
 */
export function instantOf(local: string): string | null {
  const wall = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local) || Number.isNaN(wall)) return null;
  const guess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(guess)).toISOString();
}

/** Whether this device's clock differs from the provider's: then a form says whose time it means. */
export function isElsewhere(): boolean {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone;
}
