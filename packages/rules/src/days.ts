/** Days in one time zone. */
export interface Days {
  /** The calendar day of an instant: `2026-11-23`. */
  dayOf: (instant: string | Date) => string;
  /** How far the clock is ahead of UTC at an instant; both in milliseconds. */
  offsetAt: (instant: number) => number;
  /** The instant at which a day begins, as ISO 8601. */
  startOfDay: (day: string) => string;
}

/**
 * Reckons days in a time zone.
 *
 * @param timeZone its name in the IANA database, `Europe/Berlin`
 */
export function daysIn(timeZone: string): Days {
  // Made when it is first needed: it takes a phone longer than all else here.
  let made: Intl.DateTimeFormat | undefined;
  const partsAt = (instant: number) => {
    made ??= new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    const parts = made.formatToParts(instant).map(({ type, value }) => [type, value] as const);
    const {
      year = '',
      month = '',
      day = '',
      hour = '',
      minute = '',
      second = '',
    } = Object.fromEntries(parts);
    return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}:${second}` };
  };
  const offsetAt = (instant: number): number => {
    const { day, time } = partsAt(instant);
    return Date.parse(`${day}T${time}Z`) - Math.floor(instant / 1000) * 1000;
  };
  return {
    dayOf: (instant) => partsAt(new Date(instant).getTime()).day,
    offsetAt,
    startOfDay(day) {
      const midnight = Date.parse(`${day}T00:00:00Z`);
      const guess = midnight - offsetAt(midnight);
      return new Date(midnight - offsetAt(guess)).toISOString();
    },
  };
}
