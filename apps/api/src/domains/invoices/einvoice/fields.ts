import { toDecimalText } from './decimal.ts';
import { EInvoiceError } from './einvoice.error.ts';
import { MAX_NUMBER_LENGTH } from './einvoice.limits.ts';
import type { CalendarDate, DecimalText, EInvoiceAddress } from './einvoice.types.ts';
import type { XmlNode } from './xml.node.ts';

/** The invoice number. Throws EInvoiceError `MISSING_NUMBER` or `TEXT_TOO_LONG`. */
export function requiredNumber(text: string | null): string {
  if (!text) throw new EInvoiceError('MISSING_NUMBER');
  if (text.length > MAX_NUMBER_LENGTH) throw new EInvoiceError('TEXT_TOO_LONG');
  return text;
}

/** The issue date. Throws EInvoiceError `MISSING_DATE`. */
export function requiredDate(date: CalendarDate | null): CalendarDate {
  if (!date) throw new EInvoiceError('MISSING_DATE');
  return date;
}

/** A period with at least one end, `null` without. */
export function period(from: CalendarDate | null, to: CalendarDate | null) {
  return from || to ? { from, to } : null;
}

/** With several payment terms (discount tiers) the last day is the one from which the invoice is overdue. */
export function latest(dates: (CalendarDate | null)[]): CalendarDate | null {
  return (
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/** A quantity, price or rate; `null` when missing. Throws EInvoiceError `AMOUNT_INVALID`. */
export function decimalOf(node: XmlNode | undefined): DecimalText | null {
  const text = node?.text;
  return text ? toDecimalText(text) : null;
}

/** The quantity a price is for; EN 16931 reads a missing one as 1 (BT-149). */
export function priceQuantityOf(node: XmlNode | undefined): DecimalText {
  return decimalOf(node) ?? '1';
}

/** An identifier without a scheme names the party in the seller's own books; one with a scheme is the second choice. */
export function ownIdentifier(identifiers: XmlNode[]): string | null {
  const filled = identifiers.filter((node) => node.text);
  return (filled.find((node) => !node.attribute('schemeID')) ?? filled[0])?.text ?? null;
}

/** An address, `null` when nothing of it is filled. */
export function address(parts: EInvoiceAddress): EInvoiceAddress | null {
  return parts.lines.length || parts.postcode || parts.city || parts.country ? parts : null;
}

/** The texts that are there. */
export function present(texts: (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}
