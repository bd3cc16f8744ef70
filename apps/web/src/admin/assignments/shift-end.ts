import { instantOf, localTimeOf } from '../../shared/i18n/local-time.ts';

const usualLength = 2 * 60 * 60 * 1000;

/**
 * The end that goes with a new begin: the length stays as it was; without one it is two hours.
 * @param before begin until now, all as `2026-11-23T14:05`, `''` for none
 * @param after the new begin
 * @param end the end until now
 */
export function shiftEnd(before: string, after: string, end: string): string {
  const [old, start, until] = [before, after, end].map((local) => Date.parse(instantOf(local) ?? ''));
  if (start === undefined || Number.isNaN(start)) return end;
  const length = (until ?? Number.NaN) - (old ?? Number.NaN);
  return localTimeOf(new Date(start + (length > 0 ? length : usualLength)).toISOString());
}
