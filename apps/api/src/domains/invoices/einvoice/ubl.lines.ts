import type { AmountReader } from './amounts.ts';
import type { EInvoiceLine } from './einvoice.types.ts';
import { decimalOf, priceQuantityOf } from './fields.ts';
import type { XmlNode } from './xml.node.ts';

function line(node: XmlNode, amount: AmountReader): EInvoiceLine {
  const quantity = node.find('InvoicedQuantity|CreditedQuantity');
  const tax = node.find('Item', 'ClassifiedTaxCategory');
  return {
    position: node.textOf('ID'),
    name: node.textOf('Item', 'Name'),
    quantity: decimalOf(quantity),
    unit: quantity?.attribute('unitCode') ?? null,
    unitPrice: decimalOf(node.find('Price', 'PriceAmount')),
    priceQuantity: priceQuantityOf(node.find('Price', 'BaseQuantity')),
    netAmount: amount(node.find('LineExtensionAmount')),
    taxRate: decimalOf(tax?.find('Percent')),
    taxCategory: tax?.textOf('ID') ?? null,
  };
}

/** Reads the lines of the first level: a line that has sub-lines states their sum. */
export function ublLines(root: XmlNode, amount: AmountReader): EInvoiceLine[] {
  return root.all('InvoiceLine', 'CreditNoteLine').map((node) => line(node, amount));
}
