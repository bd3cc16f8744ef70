import { EInvoiceError } from './einvoice.error.ts';
import type { DecimalText, MinorUnits } from './einvoice.types.ts';

const XSD_DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const MAX_DIGITS = 30;

interface Decimal {
  negative: boolean;
  /** No leading zeros: `''` for zero. */
  whole: string;
  /** No trailing zeros. */
  fraction: string;
}

function parse(text: string): Decimal {
  const [, sign, digits = '', decimals = ''] = XSD_DECIMAL.exec(text) ?? [];
  const tooLong = digits.length + decimals.length > MAX_DIGITS;
  if (sign === undefined || tooLong || digits + decimals === '') throw new EInvoiceError('AMOUNT_INVALID');
  const whole = digits.replace(/^0+/, '');
  const fraction = decimals.replace(/0+$/, '');
  return { negative: sign === '-' && whole + fraction !== '', whole, fraction };
}

/**
 * Reads an `xs:decimal` without passing through a float.
 *
 * @param text such as `3.0000`, `-.5`, `+7`; no exponent, no grouping, at most 30 digits
 * @returns the shortest form: `3`, `-0.5`, `7`
 * @throws EInvoiceError `AMOUNT_INVALID`
 */
export function toDecimalText(text: string): DecimalText {
  const { negative, whole, fraction } = parse(text);
  return `${negative ? '-' : ''}${whole || '0'}${fraction ? `.${fraction}` : ''}`;
}

/**
 * Reads an `xs:decimal` as an amount of money, exactly: nothing is rounded.
 *
 * @param text such as `1000.50`
 * @param exponent decimals of the currency: 2 for EUR, 0 for JPY
 * @returns minor units as a safe integer
 * @throws EInvoiceError `AMOUNT_INVALID` also for more decimals than the currency has, or too large a number
 */
export function toMinorUnits(text: string, exponent: number): MinorUnits {
  const { negative, whole, fraction } = parse(text);
  if (fraction.length > exponent) throw new EInvoiceError('AMOUNT_INVALID');
  const minor = BigInt(`${whole}${fraction.padEnd(exponent, '0')}` || '0');
  if (minor > BigInt(Number.MAX_SAFE_INTEGER)) throw new EInvoiceError('AMOUNT_INVALID');
  return negative ? -Number(minor) : Number(minor);
}
