import { COUNT_MAX } from '@kundenportal/rules/limits';
import type { Locale } from './locale.ts';
import { createRelativeTime } from './relative-time.ts';
import { timeZone } from './time-zone.ts';

/** An amount as the API gives it: whole cents and an ISO 4217 code. */
export interface MoneyValue {
  minorUnits: number;
  currency: string;
}

/** Writes values for people, in one language and always in the provider's time zone. */
export interface Formatters {
  /** `2026-11-23` or an instant → `23.11.2026`, `23/11/2026`. */
  formatDate: (value: string | null | undefined) => string;
  /** → `Mo., 23. Nov.` for lists of near days. */
  formatDay: (value: string | null | undefined) => string;
  /** → `Montag, 23. November 2026` for headings. */
  formatLongDay: (value: string | null | undefined) => string;
  /** → `Mo` for the head of a calendar. */
  formatWeekday: (value: string | null | undefined) => string;
  /** → `Nov` for a sheet of a calendar. */
  formatShortMonth: (value: string | null | undefined) => string;
  /** A day of it → `November 2026`. */
  formatMonth: (value: string | null | undefined) => string;
  /** An instant → `23.11.2026, 14:05`. */
  formatDateTime: (value: string | null | undefined) => string;
  /** An instant → `14:05`. */
  formatTime: (value: string | null | undefined) => string;
  /** → `1.234,50 €`, `€1,234.50`. */
  formatMoney: (value: MoneyValue | null | undefined) => string;
  formatNumber: (value: number) => string;
  /** Of a hundred: 19 → `19 %`, `19%`. */
  formatPercent: (value: number) => string;
  /** How many rows a list has → `12`; where the API has stopped counting → `1.000+`, `1,000+`. */
  formatCount: (count: number) => string;
  /** An instant → `vor 3 Stunden`, `yesterday`, `in 2 days`. */
  formatRelative: (value: string | null | undefined, now?: Date) => string;
}

const tags: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** A date without time is read at noon UTC, so that no time zone moves it to another day. */
function parse(value: string | null | undefined): Date | null {
  if (!value) return null;
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
  return Number.isNaN(date.getTime()) ? null : date;
}

function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** Formatters of one language. A missing value becomes an empty text. */
export function createFormatters(locale: Locale): Formatters {
  const tag = tags[locale];
  const by = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (value: string | null | undefined): string => {
      const date = parse(value);
      return date ? format.format(date) : '';
    };
  };
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 3 });
  const relative = createRelativeTime(tag);
  const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  return {
    formatDate: by(day),
    formatDay: by({ weekday: 'short', day: 'numeric', month: 'short' }),
    formatLongDay: by({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    formatWeekday: by({ weekday: 'short' }),
    formatShortMonth: by({ month: 'short' }),
    formatMonth: by({ month: 'long', year: 'numeric' }),
    formatDateTime: by({ ...day, ...time }),
    formatTime: by(time),
    formatMoney: (value) =>
      value
        ? new Intl.NumberFormat(tag, { style: 'currency', currency: value.currency }).format(
            value.minorUnits / 10 ** minorDigits(value.currency),
          )
        : '',
    formatNumber: (value) => number.format(value),
    formatPercent: (value) => percent.format(value / 100),
    formatCount: (count) => (count > COUNT_MAX ? `${number.format(COUNT_MAX)}+` : number.format(count)),
    formatRelative: (value, now = new Date()) => {
      const date = parse(value);
      return date ? relative(date, now) : '';
    },
  };
}
