import type { AmountReader } from './amounts.ts';
import type { EInvoiceLine } from './einvoice.types.ts';
import { decimalOf, priceQuantityOf } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

// EXTENDED: a group repeats the sum of its details, an information line is in no sum.
const UNCOUNTED = ['GROUP', 'INFORMATION'];

function line(node: XmlNode, amount: AmountReader): EInvoiceLine {
  const document = node.find('AssociatedDocumentLineDocument');
  const price = node.find(
    'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement',
    'NetPriceProductTradePrice',
  );
  const quantity = node.find(
    'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery',
    'BilledQuantity',
  );
  const settlement = node.find('SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement');
  const tax = settlement?.find('ApplicableTradeTax');
  return {
    position: document?.textOf('LineID') ?? null,
    name: node.textOf('SpecifiedTradeProduct', 'Name'),
    quantity: decimalOf(quantity),
    unit: quantity?.attribute('unitCode') ?? null,
    unitPrice: decimalOf(price?.find('ChargeAmount')),
    priceQuantity: priceQuantityOf(price?.find('BasisQuantity')),
    netAmount: amount(
      settlement?.find(
        'SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation',
        'LineTotalAmount',
      ),
    ),
    taxRate: decimalOf(tax?.find('RateApplicablePercent|ApplicablePercent')),
    taxCategory: tax?.textOf('CategoryCode') ?? null,
  };
}

/** Reads the lines that make up the line total, in the order of the document. */
export function ciiLines(transaction: XmlNode | undefined, amount: AmountReader): EInvoiceLine[] {
  const nodes = transaction?.all('IncludedSupplyChainTradeLineItem') ?? [];
  return (
    nodes
      .filter((node) => {
        const status = node.textOf('AssociatedDocumentLineDocument', 'LineStatusReasonCode');
        return !status || !UNCOUNTED.includes(status);
      })
      .map((node) => line(node, amount))
      // ZUGFeRD 1 writes remarks as lines that have nothing but a note.
      .filter((each) => each.name !== null || each.netAmount !== null)
  );
}
