import type { Locale } from '@kundenportal/rules/enums';
import { MAX_FILE_BYTES } from './einvoice/einvoice.limits.ts';
import { importMessage } from './import-messages.ts';
import type { ImportOutcome } from './invoice-import.service.ts';

const RESULT = 12;
const NUMBER = 24;
const DATE = 10;
const AMOUNT = 16;

/** The head of the table that the command line prints. */
export function importHead(locale: Locale, width: number): string {
  const word = (key: Parameters<typeof importMessage>[1]): string => importMessage(locale, key);
  return row(width, [
    word('FILE'),
    word('RESULT'),
    word('NUMBER'),
    word('DATE'),
    word('AMOUNT'),
    word('CUSTOMER_OR_REASON'),
  ]);
}

/** The line of one file. */
export function importLine(locale: Locale, width: number, name: string, outcome: ImportOutcome): string {
  const { figures } = outcome;
  const result = importMessage(locale, outcome.outcome);
  const amount = figures ? amountText(locale, figures.grossMinorUnits, figures.currency) : '';
  return row(width, [
    printable(name),
    result,
    printable(figures?.number ?? ''),
    figures?.issueDate ?? '',
    amount,
    lastColumn(locale, outcome),
  ]);
}

function lastColumn(locale: Locale, outcome: ImportOutcome): string {
  if (outcome.outcome === 'REFUSED') {
    const number = printable(outcome.figures?.number ?? '');
    return importMessage(locale, outcome.problem, { number, megabytes: MAX_FILE_BYTES / 1024 / 1024 });
  }
  if (outcome.outcome === 'UNASSIGNED') return importMessage(locale, 'WAITS_FOR_OFFICE');
  return printable(outcome.customerName ?? '');
}

function row(
  width: number,
  [file, result, number, date, amount, last]: [string, string, string, string, string, string],
): string {
  const cells = [
    file.padEnd(width),
    result.padEnd(RESULT),
    number.padEnd(NUMBER),
    date.padEnd(DATE),
    amount.padStart(AMOUNT),
    last,
  ];
  return cells.join('  ').trimEnd();
}

function amountText(locale: Locale, minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat(locale === 'DE' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minorUnits / 10 ** digits).replaceAll(/\s/gu, ' ');
}

// What comes out of a file must not steer the terminal.
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}
