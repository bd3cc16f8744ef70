import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { fetchFile, photo, upload } from '../../../test/upload.ts';
import { pdfWith } from './einvoice/einvoice.samples.ts';

const SHOWN = `invoice { id number status type grossAmount { minorUnits currency } dueAmount { minorUnits } paidAt customer { name } objects { name } pdf { id } } errors { field code message }`;
const CREATE = `mutation ($input: InvoiceCreateInput!) { invoiceCreate(input: $input) { ${SHOWN} } }`;
const ASSIGN = `mutation ($id: ID!, $input: InvoiceAssignInput!) { invoiceAssign(id: $id, input: $input) { ${SHOWN} } }`;
const ISSUE = `mutation ($id: ID!) { invoiceIssue(id: $id) { ${SHOWN} } }`;
const PAID = `mutation ($id: ID!, $input: InvoiceMarkPaidInput!) { invoiceMarkPaid(id: $id, input: $input) { ${SHOWN} } }`;
const CANCEL = `mutation ($id: ID!) { invoiceCancel(id: $id) { ${SHOWN} } }`;
const MISSING = '00000000-0000-7000-8000-000000000000';

let api: TestApi;
let organization: string;
let customer: string;
let office: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  organization = await api.seed.organization();
  customer = await api.seed.customer(organization, { name: 'Hansa' });
  office = await api.seed.staffSession(organization);
});
afterAll(() => api.close());

const typed = (more: object = {}) => ({
  input: {
    customerId: customer,
    number: 'R-1',
    issueDate: '2026-10-01',
    dueDate: '2026-10-15',
    netMinorUnits: 10_000,
    taxMinorUnits: 1_900,
    ...more,
  },
});

async function send(query: string, variables: Record<string, unknown>, token = office) {
  return Object.values(await api.as(token).ok(query, variables))[0] as ReturnType<typeof JSON.parse>;
}

/** Everything that an office action on invoices could change. */
async function state() {
  return api.seed.sql(
    `select (select json_agg(i order by id) from invoice i) as invoices, (select json_agg(f order by id) from file f) as files, (select count(*) from audit_event) as audited`,
  );
}

async function numbersSeenBy(token: string): Promise<string[]> {
  const { invoices } = await api.as(token).ok(`{ invoices(sort: { field: NUMBER }) { nodes { number } } }`);
  return invoices.nodes.map((node: { number: string }) => node.number);
}

test('the office types in an invoice with its PDF, and the contact fetches it', async () => {
  const object = await api.seed.object(organization, customer, { name: 'Haus 1' });
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const pdf = await pdfWith({});
  const fileId = (await upload(api.app, office, pdf, 'r1.pdf')).json().id;
  const { invoice, errors } = await send(
    CREATE,
    typed({ fileId, objectIds: [object, object], type: 'CREDIT_NOTE' }),
  );
  expect(errors).toEqual([]);
  expect(invoice).toMatchObject({
    number: 'R-1',
    status: 'OPEN',
    type: 'CREDIT_NOTE',
    grossAmount: { minorUnits: 11_900, currency: 'EUR' },
    dueAmount: { minorUnits: 11_900 },
    customer: { name: 'Hansa' },
    objects: [{ name: 'Haus 1' }],
    pdf: { id: fileId },
  });
  expect(await numbersSeenBy(contact)).toEqual(['R-1']);
  expect(Buffer.compare((await fetchFile(api.app, contact, fileId)).rawPayload, pdf)).toBe(0);
  const [event] = await api.seed.sql(
    `select action, subject_kind, subject_name, channel from audit_event where subject_id = $1`,
    [invoice.id],
  );
  expect(event).toEqual({
    action: 'invoice.create',
    subject_kind: 'Invoice',
    subject_name: 'R-1',
    channel: 'OFFICE',
  });
});

test.each([
  ['an empty number', { number: ' ' }, 'number', 'REQUIRED'],
  ['a long number', { number: 'x'.repeat(61) }, 'number', 'TOO_LONG'],
  ['a number with a line break', { number: 'a\nb' }, 'number', 'INVALID'],
  ['a day long ago', { issueDate: '1950-01-01' }, 'issueDate', 'INVALID'],
  ['a day in years to come', { issueDate: '2150-01-01', dueDate: null }, 'issueDate', 'INVALID'],
  ['a due date before the issue', { dueDate: '2026-09-30' }, 'dueDate', 'INVALID'],
  [
    'a service period that ends before it begins',
    { serviceFrom: '2026-09-30', serviceTo: '2026-09-01' },
    'serviceTo',
    'INVALID',
  ],
  ['a negative amount', { netMinorUnits: -1 }, 'netMinorUnits', 'INVALID'],
  ['an amount that nobody owes', { taxMinorUnits: 2 ** 52 }, 'taxMinorUnits', 'INVALID'],
  ['an unknown currency', { currency: 'XYZ' }, 'currency', 'INVALID'],
  ['a status that comes later', { status: 'PAID' }, 'status', 'INVALID'],
  ['an object that does not exist', { objectIds: [MISSING] }, 'objectIds', 'NOT_FOUND'],
  ['an id that is none', { objectIds: ['x'] }, 'objectIds', 'NOT_FOUND'],
  ['a customer that does not exist', { customerId: MISSING }, 'customerId', 'NOT_FOUND'],
  ['a file that does not exist', { fileId: MISSING }, 'fileId', 'FILE_NOT_USABLE'],
])('%s is refused at its field', async (_title, more, field, code) => {
  const before = await state();
  const { invoice, errors } = await send(CREATE, typed(more));
  expect(invoice).toBeNull();
  expect(errors).toEqual([{ field: ['input', field], code, message: expect.stringMatching(/\.$|Zeichen/) }]);
  expect(await state()).toEqual(before);
});

test('a number is taken once in an organization, also at the same moment', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => send(CREATE, typed())));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(answers.filter(({ errors }) => errors[0]?.code === 'TAKEN')).toHaveLength(4);
  const elsewhere = await api.seed.organization();
  const theirs = await api.seed.customer(elsewhere);
  expect(
    (await send(CREATE, typed({ customerId: theirs }), await api.seed.staffSession(elsewhere))).errors,
  ).toEqual([]);
});

test('what belongs to others gets the same answer as what does not exist', async () => {
  const stranger = await api.seed.organization();
  const theirs = await api.seed.customer(stranger);
  const sibling = await api.seed.customer(organization);
  const siblings = await api.seed.object(organization, sibling);
  const foreignInvoice = await api.seed.invoice(stranger, theirs);
  const own = await api.seed.invoice(organization, null);
  const foreignFile = (
    await upload(api.app, await api.seed.staffSession(stranger), await pdfWith({}), 'a.pdf')
  ).json().id;
  const picture = (await upload(api.app, office, await photo())).json().id;
  const before = await state();
  const pairs: [string, object, object][] = [
    [CREATE, typed({ customerId: theirs }), typed({ customerId: MISSING })],
    [CREATE, typed({ objectIds: [siblings] }), typed({ objectIds: [MISSING] })],
    [CREATE, typed({ fileId: foreignFile }), typed({ fileId: MISSING })],
    [CREATE, typed({ fileId: picture }), typed({ fileId: MISSING })],
    [
      ASSIGN,
      { id: foreignInvoice, input: { customerId: customer } },
      { id: MISSING, input: { customerId: customer } },
    ],
    [ASSIGN, { id: own, input: { customerId: theirs } }, { id: own, input: { customerId: MISSING } }],
    [
      ASSIGN,
      { id: own, input: { customerId: customer, objectIds: [siblings] } },
      { id: own, input: { customerId: customer, objectIds: [MISSING] } },
    ],
    [PAID, { id: foreignInvoice, input: {} }, { id: MISSING, input: {} }],
    [CANCEL, { id: foreignInvoice }, { id: 'x' }],
    [ISSUE, { id: foreignInvoice }, { id: MISSING }],
  ];
  for (const [query, foreign, missing] of pairs) {
    const answer = await api.as(office).send(query, foreign as never);
    expect(answer.text).toBe((await api.as(office).send(query, missing as never)).text);
    expect(answer.text).toMatch(/NOT_FOUND|FILE_NOT_USABLE/);
  }
  expect(await state()).toEqual(before);
});

test('an assigned invoice is seen by the contacts of that customer only, and goes along when it is assigned anew', async () => {
  const other = await api.seed.customer(organization);
  const mine = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const theirs = await api.seed.contactSession(await api.seed.contact(organization, other));
  const id = await api.seed.invoice(organization, null, [], { number: 'W-1' });
  const file = await api.seed.row('file', {
    organization_id: organization,
    invoice_id: id,
    purpose: 'INVOICE_PDF',
    name: 'w.pdf',
    content_type: 'application/pdf',
    size: 4,
    sha256: 'x',
    storage_key: await api.services.storage.put(Buffer.from('%PDF')),
  });
  const seen = async (token: string) => [
    await numbersSeenBy(token),
    (await fetchFile(api.app, token, file)).statusCode,
  ];
  expect([await seen(mine), await seen(theirs)]).toEqual([
    [[], 404],
    [[], 404],
  ]);
  expect((await send(ASSIGN, { id, input: { customerId: customer } })).invoice.customer.name).toBe('Hansa');
  expect([await seen(mine), await seen(theirs)]).toEqual([
    [['W-1'], 200],
    [[], 404],
  ]);
  await send(ASSIGN, { id, input: { customerId: other } });
  expect([await seen(mine), await seen(theirs)]).toEqual([
    [[], 404],
    [['W-1'], 200],
  ]);
});

test('an invoice that bills an object with invoices off stays hidden, also beside one with invoices on', async () => {
  const open = await api.seed.object(organization, customer);
  const closed = await api.seed.object(organization, customer, { show_invoices: false });
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const id = await api.seed.invoice(organization, null, [], { number: 'H-1' });
  await send(ASSIGN, { id, input: { customerId: customer, objectIds: [open, closed] } });
  expect(await numbersSeenBy(contact)).toEqual([]);
  expect((await send(ASSIGN, { id, input: { customerId: customer } })).invoice.objects).toHaveLength(2);
  await send(ASSIGN, { id, input: { customerId: customer, objectIds: [open] } });
  expect(await numbersSeenBy(contact)).toEqual(['H-1']);
});

test('a draft is hidden until it is issued; paid and taken back are ends', async () => {
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const { invoice } = await send(CREATE, typed({ status: 'DRAFT' }));
  expect(await numbersSeenBy(contact)).toEqual([]);
  expect((await send(PAID, { id: invoice.id, input: {} })).errors[0].code).toBe('TRANSITION_NOT_ALLOWED');
  expect((await send(ISSUE, { id: invoice.id })).invoice.status).toBe('OPEN');
  expect(await numbersSeenBy(contact)).toEqual(['R-1']);
  expect((await send(ISSUE, { id: invoice.id })).errors[0].code).toBe('TRANSITION_NOT_ALLOWED');
  expect((await send(PAID, { id: invoice.id, input: { paidAt: '2150-01-01' } })).errors[0].code).toBe(
    'INVALID',
  );
  expect((await send(PAID, { id: invoice.id, input: { paidAt: '2026-10-10' } })).invoice).toMatchObject({
    status: 'PAID',
    paidAt: '2026-10-10',
  });
  expect((await send(CANCEL, { id: invoice.id })).errors[0].code).toBe('TRANSITION_NOT_ALLOWED');
  const second = (await send(CREATE, typed({ number: 'R-2' }))).invoice.id;
  expect((await send(CANCEL, { id: second })).invoice.status).toBe('CANCELLED');
  expect((await send(PAID, { id: second, input: {} })).errors[0].code).toBe('TRANSITION_NOT_ALLOWED');
  const actions = await api.seed.sql<{ action: string }>(
    `select action from audit_event where organization_id = $1 order by created_at, id`,
    [organization],
  );
  expect(actions.map((row) => row.action)).toEqual([
    'invoice.create',
    'invoice.issue',
    'invoice.markPaid',
    'invoice.create',
    'invoice.cancel',
  ]);
});

test('double click: an invoice is paid once, today when no day is given', async () => {
  const id = await api.seed.invoice(organization, customer);
  const answers = await Promise.all([1, 2, 3].map(() => send(PAID, { id, input: {} })));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const [row] = await api.seed.sql(
    `select paid_at = (now() at time zone 'Europe/Berlin')::date as today from invoice where id = $1`,
    [id],
  );
  expect(row).toEqual({ today: true });
});

test('a contact and nobody have none of these actions', async () => {
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const id = await api.seed.invoice(organization, customer);
  const before = await state();
  for (const [query, variables] of [
    [CREATE, typed()],
    [ASSIGN, { id, input: { customerId: customer } }],
    [ISSUE, { id }],
    [PAID, { id, input: {} }],
    [CANCEL, { id }],
  ] as const) {
    for (const [token, code] of [
      [contact, 'FORBIDDEN'],
      [undefined, 'UNAUTHENTICATED'],
    ] as const) {
      expect((await api.as(token).send(query, variables)).errors[0]!.extensions.code).toBe(code);
    }
  }
  expect(await state()).toEqual(before);
});
