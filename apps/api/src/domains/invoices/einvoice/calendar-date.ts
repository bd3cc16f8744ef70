import { EInvoiceError } from './einvoice.error.ts';
import type { CalendarDate } from './einvoice.types.ts';

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const COMPACT_WITH_TIME = /^(\d{4})(\d{2})(\d{2})\d{4}(?:\d{2})?$/;
const XSD_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/;

function existing(match: RegExpExecArray | null): CalendarDate {
  if (!match) throw new EInvoiceError('DATE_INVALID');
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  if (!exists || iso < '1900') throw new EInvoiceError('DATE_INVALID');
  return iso;
}

/**
 * Reads the day of an `xs:date` or `xs:dateTime`; a time zone does not move it: the paper says that day.
 *
 * @throws EInvoiceError `DATE_INVALID` for anything else and for days that do not exist
 */
export function fromXsdDate(text: string): CalendarDate {
  return existing(XSD_DATE.exec(text));
}

/**
 * Reads the day of a UN/EDIFACT date: code 102 `YYYYMMDD`, 203 and 204 with a time behind it.
 *
 * @param format the code of list 2379; a missing one counts as 102, the only one that EN 16931 allows
 * @throws EInvoiceError `DATE_INVALID` for other formats and for days that do not exist
 */
export function fromEdifactDate(text: string, format: string | null): CalendarDate {
  if (format === null || format === '102') return existing(COMPACT.exec(text));
  if (format === '203' || format === '204') return existing(COMPACT_WITH_TIME.exec(text));
  throw new EInvoiceError('DATE_INVALID');
}
