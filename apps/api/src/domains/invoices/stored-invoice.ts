import type { EInvoice, EInvoiceLine, EInvoiceTax } from './einvoice/einvoice.types.ts';
import type { InvoiceEntity, StoredInvoiceLine, StoredInvoiceTax } from './invoice.entity.ts';

type Figures = Omit<
  InvoiceEntity,
  'id' | 'organizationId' | 'customerId' | 'objectIds' | 'sourceSha256' | 'createdAt' | 'paidAt'
>;

/**
 * The columns of an invoice that was read. A correction is kept as an invoice: its amounts carry their sign, as on
 * paper.
 */
export function storedInvoice(read: EInvoice): Figures {
  const { totals, servicePeriod, deliveryDate } = read;
  return {
    number: read.number,
    type: read.type === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE',
    status: 'OPEN',
    issueDate: read.issueDate,
    dueDate: read.dueDate,
    serviceFrom: servicePeriod ? servicePeriod.from : deliveryDate,
    serviceTo: servicePeriod ? servicePeriod.to : deliveryDate,
    currency: read.currency,
    netMinorUnits: totals.net,
    taxMinorUnits: totals.tax,
    grossMinorUnits: totals.gross,
    dueMinorUnits: totals.due,
    buyerReference: read.buyer.reference,
    buyerName: read.buyer.name,
    lines: read.lines.map(storedLine),
    taxes: read.taxes.map(storedTax),
  };
}

// A line without quantity or amount is a note between the others: it bills nothing.
function storedLine(line: EInvoiceLine, index: number): StoredInvoiceLine {
  return {
    position: line.position ?? String(index + 1),
    name: line.name ?? '',
    quantity: line.quantity ?? '0',
    unit: line.unit,
    netMinorUnits: line.netAmount ?? 0,
    taxRate: line.taxRate,
  };
}

function storedTax(tax: EInvoiceTax): StoredInvoiceTax {
  return { rate: tax.rate ?? '0', basisMinorUnits: tax.basis ?? 0, amountMinorUnits: tax.amount };
}
