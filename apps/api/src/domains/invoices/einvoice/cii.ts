import { amountReader, completeTotals, inCurrency } from './amounts.ts';
import type { AmountReader } from './amounts.ts';
import { fromEdifactDate } from './calendar-date.ts';
import { ciiLines } from './cii.lines.ts';
import { ciiBuyer, ciiSeller } from './cii.parties.ts';
import { EInvoiceError } from './einvoice.error.ts';
import type { CalendarDate, EInvoice, EInvoiceTax, EInvoiceTotals } from './einvoice.types.ts';
import { decimalOf, latest, period, requiredDate, requiredNumber } from './fields.ts';
import { typeOfCode } from './type-code.ts';
import type { XmlNode } from './xml.node.ts';

/** The date in or below an element: version 1's release candidate wrote it without the inner element. */
function dateIn(node: XmlNode | undefined): CalendarDate | null {
  const inner = node?.find('DateTimeString|DateString') ?? node;
  const text = inner?.text;
  return inner && text ? fromEdifactDate(text, inner.attribute('format')) : null;
}

function taxes(settlement: XmlNode | undefined, amount: AmountReader): EInvoiceTax[] {
  return (settlement?.all('ApplicableTradeTax') ?? []).map((node) => {
    const calculated = amount(node.find('CalculatedAmount'));
    if (calculated === null) throw new EInvoiceError('AMOUNT_INVALID');
    return {
      rate: decimalOf(node.find('RateApplicablePercent|ApplicablePercent')),
      category: node.textOf('CategoryCode'),
      basis: amount(node.find('BasisAmount')),
      amount: calculated,
    };
  });
}

function totals(settlement: XmlNode | undefined, amount: AmountReader, currency: string): EInvoiceTotals {
  const sums = settlement?.find(
    'SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
  );
  const sum = (name: string) => amount(inCurrency(sums?.all(name) ?? [], currency) ?? sums?.find(name));
  return completeTotals({
    lineTotal: sum('LineTotalAmount'),
    allowances: sum('AllowanceTotalAmount'),
    charges: sum('ChargeTotalAmount'),
    net: sum('TaxBasisTotalAmount'),
    tax: amount(inCurrency(sums?.all('TaxTotalAmount') ?? [], currency)),
    gross: sum('GrandTotalAmount'),
    prepaid: sum('TotalPrepaidAmount'),
    rounding: sum('RoundingAmount'),
    due: sum('DuePayableAmount'),
  });
}

/** The specification identifier (BT-24). */
export function ciiSpecification(root: XmlNode): string | null {
  return root.textOf(
    'ExchangedDocumentContext|SpecifiedExchangedDocumentContext',
    'GuidelineSpecifiedDocumentContextParameter',
    'ID',
  );
}

/**
 * Reads a UN/CEFACT cross industry invoice; ZUGFeRD 1 has other names for the same places.
 *
 * @throws EInvoiceError with the first problem found
 */
export function readCii(root: XmlNode): EInvoice {
  const document = root.find('ExchangedDocument|HeaderExchangedDocument');
  const transaction = root.find('SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction');
  const agreement = transaction?.find('ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement');
  const delivery = transaction?.find('ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery');
  const settlement = transaction?.find(
    'ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement',
  );
  const billed = settlement?.find('BillingSpecifiedPeriod');
  const number = requiredNumber(document?.textOf('ID') ?? null);
  const type = typeOfCode(document?.textOf('TypeCode') ?? null);
  const currency = settlement?.textOf('InvoiceCurrencyCode') ?? '';
  const amount = amountReader(currency);
  const terms = settlement?.all('SpecifiedTradePaymentTerms') ?? [];
  return {
    number,
    type,
    issueDate: requiredDate(dateIn(document?.find('IssueDateTime'))),
    dueDate: latest(terms.map((term) => dateIn(term.find('DueDateDateTime')))),
    deliveryDate: dateIn(delivery?.find('ActualDeliverySupplyChainEvent', 'OccurrenceDateTime')),
    servicePeriod: period(dateIn(billed?.find('StartDateTime')), dateIn(billed?.find('EndDateTime'))),
    currency,
    seller: ciiSeller(agreement),
    buyer: ciiBuyer(agreement),
    lines: ciiLines(transaction, amount),
    taxes: taxes(settlement, amount),
    totals: totals(settlement, amount, currency),
  };
}
