import { currencyExponent } from './currency.ts';
import { toMinorUnits } from './decimal.ts';
import { EInvoiceError } from './einvoice.error.ts';
import type { EInvoiceTotals, MinorUnits } from './einvoice.types.ts';
import type { XmlNode } from './xml.node.ts';

/** Reads an amount element, `null` when it is missing or empty. */
export type AmountReader = (node: XmlNode | undefined) => MinorUnits | null;

/**
 * Makes the reader of a document's amounts.
 *
 * @throws EInvoiceError `CURRENCY_UNKNOWN` at once; the reader throws `AMOUNT_INVALID` and, for an amount that says it
 *   is in another currency, `CURRENCY_MIXED`
 */
export function amountReader(currency: string | null): AmountReader {
  const exponent = currencyExponent(currency);
  return (node) => {
    const text = node?.text;
    if (!node || !text) return null;
    if ((node.attribute('currencyID') ?? currency) !== currency) throw new EInvoiceError('CURRENCY_MIXED');
    return toMinorUnits(text, exponent);
  };
}

/** Of the tax totals, which may come in two currencies (BT-110, BT-111), the one in the document's own. */
export function inCurrency(nodes: XmlNode[], currency: string): XmlNode | undefined {
  return nodes.find((node) => (node.attribute('currencyID') ?? currency) === currency);
}

/** What a document says of its totals; `null` is "not said". */
export type StatedTotals = { [K in keyof EInvoiceTotals]: MinorUnits | null };

/**
 * Fills in what the smaller profiles leave out and nothing else: a stated figure is never corrected, because the
 * customer must see what the paper says.
 *
 * @throws EInvoiceError `MISSING_TOTAL` without net and gross
 */
export function completeTotals(stated: StatedTotals): EInvoiceTotals {
  const { lineTotal, net, gross } = stated;
  if (net === null || gross === null) throw new EInvoiceError('MISSING_TOTAL');
  const prepaid = stated.prepaid ?? 0;
  const rounding = stated.rounding ?? 0;
  return {
    lineTotal,
    allowances: stated.allowances ?? 0,
    charges: stated.charges ?? 0,
    net,
    tax: stated.tax ?? gross - net,
    gross,
    prepaid,
    rounding,
    due: stated.due ?? gross - prepaid + rounding,
  };
}
