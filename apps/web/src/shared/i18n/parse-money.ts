import type { Locale } from './locale.ts';

/**
 * Reads an amount as people type it (`1.234,50`, `1,234.50`, `12`) into whole cents.
 * @returns `null` when the text is not an amount or has more than two decimals
 */
export function parseMoney(text: string, locale: Locale): number | null {
  const [group, decimal] = locale === 'de' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/[\s€]/g, '');
  const shape = new RegExp(`^-?(\\d+|\\d{1,3}(\\${group}\\d{3})+)(\\${decimal}\\d{1,2})?$`);
  if (!shape.test(plain)) return null;
  const [whole = '0', cents = ''] = plain.replaceAll(group, '').split(decimal);
  const sign = whole.startsWith('-') ? -1 : 1;
  return sign * (Math.abs(Number(whole)) * 100 + Number(cents.padEnd(2, '0')));
}

/** Whole cents as an input shows them: `1234,50`, `1234.50`. */
export function moneyText(minorUnits: number | null, locale: Locale): string {
  if (minorUnits === null) return '';
  return (minorUnits / 100).toFixed(2).replace('.', locale === 'de' ? ',' : '.');
}
