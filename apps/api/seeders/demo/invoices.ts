import type { StoredInvoiceLine } from '../../src/domains/invoices/invoice.entity.ts';
import type { CustomerRow, InvoiceRow, ObjectRow } from './demo-rows.ts';
import type { Stage } from './stage.ts';
import { WORK } from './words.work.ts';

const TAX_PERCENT = 19;

/** Adds invoices of the last eleven months, numbered in the order of their dates. */
export function addInvoices(stage: Stage, count: number): void {
  const { chance, calendar, rows } = stage;
  const customers = rows.customers.filter((customer) => customer.organizationId === stage.organizationId);
  const often = [...customers, ...customers.slice(0, 10), ...customers.slice(0, 2), ...customers.slice(0, 2)];
  const days = Array.from({ length: count }, () => chance.int(-330, -1)).toSorted((a, b) => a - b);
  days.forEach((day, n) => {
    const customer = often[n % often.length]!;
    const objects = rows.objects.filter((object) => object.customerId === customer.id);
    const waits = n >= count - 12 && n % 2 === 0;
    const status = waits ? 'OPEN' : statusOf(stage, day, n);
    const draft = status === 'DRAFT';
    const number = `${draft ? 'GEHEIM-ENTWURF' : stage.invoicePrefix}-${calendar.day(day).slice(0, 4)}-${String(n + 1).padStart(4, '0')}`;
    rows.invoices.push({
      ...invoice(stage, customer, waits ? [] : objects, day),
      number,
      status,
      ...(waits ? { customerId: null } : {}),
      ...paid(stage, status, day),
    });
  });
}

function invoice(
  stage: Stage,
  customer: CustomerRow,
  objects: readonly ObjectRow[],
  day: number,
): InvoiceRow {
  const { chance, calendar } = stage;
  const billed = chance.some(objects, chance.pick([0, 1, 1, 1, 2, 3]));
  const lines = chance
    .some(WORK, chance.int(1, 4))
    .map((work, n) => line(stage, work, billed[n % (billed.length || 1)], n));
  const net = lines.reduce((sum, { netMinorUnits }) => sum + netMinorUnits, 0);
  const tax = Math.round((net * TAX_PERCENT) / 100);
  const credit = chance.share(0.04);
  return {
    id: chance.id(),
    organizationId: stage.organizationId,
    customerId: customer.id,
    objectIds: billed.map((object) => object.id),
    number: '',
    type: credit ? 'CREDIT_NOTE' : 'INVOICE',
    issueDate: calendar.day(day),
    dueDate: credit ? null : calendar.day(day + 14),
    serviceFrom: calendar.day(day - 30),
    serviceTo: calendar.day(day - 1),
    currency: 'EUR',
    netMinorUnits: net,
    taxMinorUnits: tax,
    grossMinorUnits: net + tax,
    dueMinorUnits: net + tax,
    buyerReference: chance.share(0.3) ? `Bestellung ${chance.int(4_000, 9_999)}` : null,
    buyerName: customer.name,
    lines,
    taxes: [{ rate: String(TAX_PERCENT), basisMinorUnits: net, amountMinorUnits: tax }],
  };
}

function line(
  stage: Stage,
  work: (typeof WORK)[number],
  object: ObjectRow | undefined,
  n: number,
): StoredInvoiceLine {
  const hours = work.hours * stage.chance.int(2, 12);
  const name = object ? `${work.title}, ${object.name}` : work.title;
  return {
    position: String(n + 1),
    name,
    quantity: String(hours),
    unit: 'HUR',
    netMinorUnits: hours * work.price,
    taxRate: String(TAX_PERCENT),
  };
}

function statusOf({ chance }: Stage, day: number, n: number): 'DRAFT' | 'OPEN' | 'PAID' | 'CANCELLED' {
  if (n % 29 === 7) return 'DRAFT';
  if (n % 41 === 5) return 'CANCELLED';
  return chance.share(day < -40 ? 0.88 : 0.25) ? 'PAID' : 'OPEN';
}

function paid({ chance, calendar }: Stage, status: string, day: number): Partial<InvoiceRow> {
  return status === 'PAID' ? { paidAt: calendar.day(Math.min(day + chance.int(3, 20), 0)) } : {};
}
