import { amountReader, completeTotals } from './amounts.ts';
import type { AmountReader } from './amounts.ts';
import { fromXsdDate } from './calendar-date.ts';
import { EInvoiceError } from './einvoice.error.ts';
import type { CalendarDate, EInvoice, EInvoiceTax, EInvoiceTotals } from './einvoice.types.ts';
import { decimalOf, latest, period, requiredDate, requiredNumber } from './fields.ts';
import { typeOfCode } from './type-code.ts';
import { ublLines } from './ubl.lines.ts';
import { ublBuyer, ublSeller } from './ubl.parties.ts';
import type { XmlNode } from './xml.node.ts';

const CREDIT_NOTE_CODE = '381';
const INVOICE_CODE = '380';

function dateIn(node: XmlNode | undefined): CalendarDate | null {
  const text = node?.text;
  return text ? fromXsdDate(text) : null;
}

/** The tax total in the document's currency; the second one, if any, is in the currency of the books (BT-111). */
function taxTotal(root: XmlNode, currency: string): XmlNode | undefined {
  return root.all('TaxTotal').find((node) => {
    const stated = node.find('TaxAmount');
    return stated !== undefined && (stated.attribute('currencyID') ?? currency) === currency;
  });
}

function taxes(total: XmlNode | undefined, amount: AmountReader): EInvoiceTax[] {
  return (total?.all('TaxSubtotal') ?? []).map((node) => {
    const stated = amount(node.find('TaxAmount'));
    if (stated === null) throw new EInvoiceError('AMOUNT_INVALID');
    return {
      rate: decimalOf(node.find('TaxCategory', 'Percent')),
      category: node.textOf('TaxCategory', 'ID'),
      basis: amount(node.find('TaxableAmount')),
      amount: stated,
    };
  });
}

function totals(root: XmlNode, tax: XmlNode | undefined, amount: AmountReader): EInvoiceTotals {
  const sum = (name: string) => amount(root.find('LegalMonetaryTotal', name));
  return completeTotals({
    lineTotal: sum('LineExtensionAmount'),
    allowances: sum('AllowanceTotalAmount'),
    charges: sum('ChargeTotalAmount'),
    net: sum('TaxExclusiveAmount'),
    tax: amount(tax?.find('TaxAmount')),
    gross: sum('TaxInclusiveAmount'),
    prepaid: sum('PrepaidAmount'),
    rounding: sum('PayableRoundingAmount'),
    due: sum('PayableAmount'),
  });
}

/** The specification identifier (BT-24). */
export function ublSpecification(root: XmlNode): string | null {
  return root.textOf('CustomizationID');
}

/**
 * Reads a UBL 2.1 `Invoice` or `CreditNote`; the type code is optional there and then follows from the element.
 *
 * @throws EInvoiceError with the first problem found
 */
export function readUbl(root: XmlNode): EInvoice {
  const number = requiredNumber(root.textOf('ID'));
  const code = root.textOf('InvoiceTypeCode') ?? root.textOf('CreditNoteTypeCode');
  const type = typeOfCode(code ?? (root.name === 'CreditNote' ? CREDIT_NOTE_CODE : INVOICE_CODE));
  const currency = root.textOf('DocumentCurrencyCode') ?? '';
  const amount = amountReader(currency);
  const billed = root.find('InvoicePeriod');
  const tax = taxTotal(root, currency);
  const due = [
    ...root.all('DueDate'),
    ...root.all('PaymentMeans').flatMap((node) => node.all('PaymentDueDate')),
  ];
  return {
    number,
    type,
    issueDate: requiredDate(dateIn(root.find('IssueDate'))),
    dueDate: latest(due.map(dateIn)),
    deliveryDate: dateIn(root.find('Delivery', 'ActualDeliveryDate')),
    servicePeriod: period(dateIn(billed?.find('StartDate')), dateIn(billed?.find('EndDate'))),
    currency,
    seller: ublSeller(root),
    buyer: ublBuyer(root),
    lines: ublLines(root, amount),
    taxes: taxes(tax, amount),
    totals: totals(root, tax, amount),
  };
}
