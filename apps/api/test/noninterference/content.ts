import { addFile, type Content } from './files.ts';
import { uuidOf } from './random.ts';
import { day, moment, type Row } from './rows.ts';
import { addTickets } from './tickets.ts';

/** Objects of every customer: the flags that are off at them. */
export const OBJECTS: Readonly<Record<string, Row>> = {
  'mixed-1': {},
  'mixed-2': { show_assignments: false },
  'mixed-3': { show_invoices: false },
  'mixed-4': { show_executors: false },
  'mixed-5': {
    show_assignments: false,
    show_invoices: false,
    show_executors: false,
    archived_at: '2026-01-05T00:00:00Z',
  },
  'mixed-6': {},
};

/** Adds objects, rooms, executors, assignments, invoices, tickets and files of a customer. */
export function addContent(content: Content): void {
  Object.entries(OBJECTS).forEach(([name, flags], n) => addObject(content, name, flags, n));
  addInvoices(content);
  addTickets(content);
}

const owner = ({ customer }: Content) => ({
  organization_id: customer.organization_id,
  customer_id: customer.id,
});

function addObject(content: Content, name: string, flags: Row, n: number): void {
  const { rows, key } = content;
  const id = uuidOf(`${key} ${name}`);
  rows.add('service_object', {
    ...owner(content),
    id,
    number: `O${n}`,
    name: `Haus ${(n * 7) % 5} ${name}`,
    street: `Gasse ${n}`,
    postal_code: '10115',
    city: n % 2 ? 'Berlin' : 'Bonn',
    country: 'DE',
    note: 'Schlüssel beim Pförtner',
    show_assignments: true,
    show_invoices: true,
    show_executors: true,
    archived_at: null,
    created_at: moment(-60),
    ...flags,
  });
  for (const [r, archived] of [null, '2026-02-01T00:00:00Z', null].entries()) {
    rows.add('room', {
      ...owner(content),
      id: uuidOf(`${key} ${name} room ${r}`),
      object_id: id,
      name: `Raum ${r}`,
      floor: r === 2 ? null : `${r}. OG`,
      archived_at: archived,
      created_at: moment(-50),
    });
  }
  for (const kind of ['EMPLOYEE', 'SUBCONTRACTOR']) {
    rows.add('executor', {
      id: uuidOf(`${key} ${name} ${kind}`),
      organization_id: content.customer.organization_id,
      display_name: `Kraft ${n} ${kind.toLowerCase()}`,
      kind,
      legal_name: `Voller Name ${n}`,
      email: `kraft${n}@work.example`,
      phone: '0151',
      note: 'zuverlässig',
      archived_at: null,
      created_at: moment(-50),
    });
  }
  ['DRAFT', 'PLANNED', 'PLANNED', 'DONE', 'CANCELLED'].forEach((status, a) =>
    addAssignment(content, name, id, status, a, n),
  );
}

function addAssignment(
  content: Content,
  object: string,
  objectId: string,
  status: string,
  a: number,
  n: number,
): void {
  const { rows, key } = content;
  const id = uuidOf(`${key} ${object} assignment ${a}`);
  rows.add('assignment', {
    ...owner(content),
    id,
    object_id: objectId,
    title: `Reinigung ${(a * 3 + n) % 7}`,
    description: a % 2 ? `Etage ${a}` : null,
    status,
    starts_at: moment(a - 2, n * 10),
    ends_at: moment(a - 2, n * 10 + 90),
    completed_at: status === 'DONE' ? moment(a - 2, n * 10 + 80) : null,
    note: 'nur fürs Büro',
    created_at: moment(-40),
  });
  // The third has nobody yet: an empty list, which must not look like a hidden one.
  const kinds = a === 2 ? [] : a === 1 ? ['EMPLOYEE'] : ['EMPLOYEE', 'SUBCONTRACTOR'];
  for (const kind of kinds) {
    rows.add('assignment_executor', {
      ...owner(content),
      draft: status === 'DRAFT',
      assignment_id: id,
      executor_id: uuidOf(`${key} ${object} ${kind}`),
      object_id: objectId,
    });
  }
}

const INVOICES: readonly [objects: readonly string[], status: string, type: string][] = [
  [[], 'OPEN', 'INVOICE'],
  [[], 'DRAFT', 'INVOICE'],
  [['mixed-1'], 'OPEN', 'INVOICE'],
  [['mixed-1'], 'PAID', 'CREDIT_NOTE'],
  [['mixed-1'], 'DRAFT', 'INVOICE'],
  [['mixed-1', 'mixed-3'], 'OPEN', 'INVOICE'],
  [['mixed-3'], 'PAID', 'INVOICE'],
  [['mixed-2', 'mixed-4'], 'OPEN', 'INVOICE'],
  [['mixed-6', 'mixed-1'], 'CANCELLED', 'INVOICE'],
  [['mixed-5'], 'OPEN', 'CREDIT_NOTE'],
  [['mixed-6'], 'OPEN', 'INVOICE'],
];

function addInvoices(content: Content): void {
  const { rows, key } = content;
  for (const [n, [objects, status, type]] of INVOICES.entries()) {
    const id = uuidOf(`${key} invoice ${n}`);
    rows.add('invoice', {
      ...owner(content),
      id,
      object_ids: objects.map((name) => uuidOf(`${key} ${name}`)),
      number: `R-${key}-${(n * 5) % 11}`,
      type,
      status,
      issue_date: day(-20 + (n % 4)),
      due_date: n === 2 ? null : day(n % 2 ? -6 : 6),
      service_from: day(-50),
      service_to: n % 3 ? day(-30) : null,
      currency: 'EUR',
      net_minor_units: 10_000 + n,
      tax_minor_units: 1_900,
      gross_minor_units: 11_900 + n,
      due_minor_units: status === 'PAID' ? 0 : 11_900 + n,
      buyer_reference: n % 2 ? `Bestellung ${n}` : null,
      buyer_name: `Käufer ${n}`,
      lines: [
        {
          position: '1',
          name: 'Unterhaltsreinigung',
          quantity: '1',
          unit: 'C62',
          netMinorUnits: 10_000 + n,
          taxRate: '19',
        },
      ],
      taxes: [{ rate: '19', basisMinorUnits: 10_000 + n, amountMinorUnits: 1_900 }],
      paid_at: status === 'PAID' ? day(-4) : null,
      source_sha256: null,
      created_at: moment(-20),
    });
    addFile(content, `invoice ${n} pdf`, {
      invoice_id: id,
      purpose: 'INVOICE_PDF',
      name: `Rechnung ${n}.pdf`,
      content_type: 'application/pdf',
    });
    if (n % 2)
      addFile(content, `invoice ${n} xml`, {
        invoice_id: id,
        purpose: 'INVOICE_XML',
        name: `Rechnung ${n}.xml`,
        content_type: 'application/xml',
      });
  }
}
