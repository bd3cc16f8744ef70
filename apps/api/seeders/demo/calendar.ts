const DAY = 86_400_000;

/** Days and moments around the moment at which the demo is loaded, on German clocks. */
export class Calendar {
  readonly #midnight: number;

  constructor(readonly now: Date) {
    this.#midnight = Date.parse(
      `${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(now)}T00:00:00Z`,
    );
  }

  /** The day `offset` days from today, as `YYYY-MM-DD`. */
  day(offset: number): string {
    return new Date(this.#midnight + offset * DAY).toISOString().slice(0, 10);
  }

  /** Whether the day is a Sunday. */
  isSunday(offset: number): boolean {
    return new Date(this.#midnight + offset * DAY).getUTCDay() === 0;
  }

  /** The moment when German clocks show this time on the day. */
  at(offset: number, hour: number, minute = 0): Date {
    const guess = this.#midnight + offset * DAY + (hour * 60 + minute) * 60_000;
    return new Date(guess - offsetOfBerlin(guess));
  }

  /** The moment this many hours before now. */
  hoursAgo(hours: number): Date {
    return new Date(this.now.getTime() - hours * 3_600_000);
  }
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  timeZoneName: 'longOffset',
  hour: '2-digit',
});
const offsets = new Map<number, number>();

function offsetOfBerlin(moment: number): number {
  const day = Math.floor(moment / DAY);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const name = clock.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const offset = Number(/GMT\+(\d\d)/.exec(name)?.[1] ?? '0') * 3_600_000;
  offsets.set(day, offset);
  return offset;
}
