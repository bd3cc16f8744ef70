import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { fetchFile, upload } from '../../../test/upload.ts';
import { bomb, bytesOf, ciiSample, pdfWith, pdfWithStream, ublSample } from './einvoice/einvoice.samples.ts';

const IMPORT = `mutation ($input: InvoiceImportInput!) { invoiceImport(input: $input) {
  results { fileName outcome message invoice { id number customer { name } pdf { id } xml { id } } } errors { field code }
} }`;

let api: TestApi;
let organization: string;
let office: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  organization = await api.seed.organization();
  office = await api.seed.staffSession(organization);
});
afterAll(() => api.close());

async function uploaded(bytes: Uint8Array, name: string, token = office): Promise<string> {
  const answer = await upload(api.app, token, bytes, name);
  if (answer.statusCode !== 201) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json().id;
}

async function importFiles(fileIds: string[], token = office) {
  return (await api.as(token).ok(IMPORT, { input: { fileIds } })).invoiceImport;
}

async function importOne(bytes: Uint8Array, name = 'rechnung.xml') {
  return (await importFiles([await uploaded(bytes, name)])).results[0];
}

/** A UBL invoice that names its buyer by number and VAT id too. */
function invoiceFor(number: string, buyer: { number?: string; vatId?: string; name?: string }): Uint8Array {
  const identification = buyer.number
    ? `<a:PartyIdentification><b:ID>${buyer.number}</b:ID></a:PartyIdentification>`
    : '';
  const tax = buyer.vatId
    ? `<a:PartyTaxScheme><b:CompanyID>${buyer.vatId}</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>`
    : '';
  const sample = ublSample({ number })
    .replace('<a:PartyName>', `${identification}<a:PartyName>`)
    .replace('</a:PartyName>', `</a:PartyName>${tax}`);
  return bytesOf(buyer.name ? sample.replace('Müller &amp; Söhne', buyer.name) : sample);
}

async function traces(): Promise<{ invoices: number; files: number; stored: number; audited: number }> {
  const [row] = await api.seed.sql<{ invoices: number; files: number; audited: number }>(
    `select (select count(*)::int from invoice) as invoices, (select count(*)::int from file) as files, (select count(*)::int from audit_event) as audited`,
  );
  const entries = await readdir(join(api.config.dataDir, 'files'), { recursive: true, withFileTypes: true });
  return { ...row!, stored: entries.filter((entry) => entry.isFile()).length };
}

test('the customer is found by number, VAT id or exact name', async () => {
  await api.seed.customer(organization, { name: 'Nach Nummer', number: 'K-77' });
  await api.seed.customer(organization, { name: 'Nach Steuer', vat_id: 'DE 123 456 789' });
  await api.seed.customer(organization, { name: 'Nach  Name GmbH' });
  expect((await importOne(invoiceFor('M-1', { number: 'K-77' }))).invoice.customer.name).toBe('Nach Nummer');
  expect((await importOne(invoiceFor('M-2', { vatId: 'DE123456789' }))).invoice.customer.name).toBe(
    'Nach Steuer',
  );
  const byName = await importOne(invoiceFor('M-3', { name: 'Nach Name GmbH' }));
  expect(byName).toMatchObject({
    outcome: 'MATCHED',
    message: null,
    invoice: { number: 'M-3', customer: { name: 'Nach  Name GmbH' } },
  });
});

test('without a customer that is meant without doubt the invoice waits for the office', async () => {
  const other = await api.seed.organization();
  await api.seed.customer(other, { name: 'Müller & Söhne', number: 'K-88', vat_id: 'DE999999999' });
  await api.seed.customer(organization, { name: 'Zwilling' });
  await api.seed.customer(organization, { name: 'Zwilling' });
  await api.seed.customer(organization, { name: 'Anders', number: 'K-90' });
  await api.seed.customer(organization, { name: 'Abgelegt', archived_at: new Date() });
  const cases = [
    { number: 'K-88' },
    { vatId: 'DE999999999' },
    { name: 'Zwilling' },
    { number: 'K-90', name: 'Zwilling' },
    { name: 'Abgelegt' },
    { name: 'zwilling' },
  ];
  for (const [index, buyer] of cases.entries()) {
    const result = await importOne(invoiceFor(`U-${index}`, buyer));
    expect({ buyer, outcome: result.outcome, customer: result.invoice.customer }).toEqual({
      buyer,
      outcome: 'UNASSIGNED',
      customer: null,
    });
  }
  const { invoices } = await api.as(office).ok(`{ invoices(filter: { assigned: false }) { totalCount } }`);
  expect(invoices.totalCount).toBe(cases.length);
});

test('of customers who share a VAT id the name decides', async () => {
  await api.seed.customer(organization, { name: 'Filiale Nord', vat_id: 'DE111111111' });
  await api.seed.customer(organization, { name: 'Filiale Süd', vat_id: 'DE111111111' });
  expect(
    (await importOne(invoiceFor('T-1', { vatId: 'DE111111111', name: 'Filiale Süd' }))).invoice.customer.name,
  ).toBe('Filiale Süd');
});

test('a PDF and the XML inside it are handed out unchanged', async () => {
  const xml = ciiSample({ number: 'P-1' });
  const pdf = await pdfWith({ 'factur-x.xml': xml });
  const { invoice } = await importOne(pdf, 'P-1.pdf');
  const handedOut = async (id: string) => fetchFile(api.app, office, id);
  const asPdf = await handedOut(invoice.pdf.id);
  expect(Buffer.compare(asPdf.rawPayload, pdf)).toBe(0);
  const asXml = await handedOut(invoice.xml.id);
  expect(asXml.rawPayload.toString()).toBe(xml);
  expect(asXml.headers['content-type']).toContain('application/xml');

  const plain = bytesOf(ublSample({ number: 'P-2' }));
  const alone = await importOne(plain);
  expect(alone.invoice.pdf).toBeNull();
  expect(Buffer.compare((await handedOut(alone.invoice.xml.id)).rawPayload, plain)).toBe(0);
});

test('the same file again changes nothing, also at the same moment', async () => {
  const bytes = bytesOf(ublSample({ number: 'S-1' }));
  const ids = [];
  for (let n = 0; n < 4; n += 1) ids.push(await uploaded(bytes, `kopie-${n}.xml`));
  const results = await Promise.all(ids.map(async (id) => (await importFiles([id])).results[0]));
  expect(results.filter((result) => result.outcome === 'UNASSIGNED')).toHaveLength(1);
  expect(results.filter((result) => result.outcome === 'UNCHANGED')).toHaveLength(3);
  expect(new Set(results.map((result) => result.invoice.id)).size).toBe(1);
  const before = await traces();
  expect((await importOne(bytes)).outcome).toBe('UNCHANGED');
  // The upload itself lies there until it is taken away as unused.
  expect(await traces()).toEqual({ ...before, files: before.files + 1, stored: before.stored + 1 });
});

test('the same file is an invoice of its own in another organization', async () => {
  const bytes = bytesOf(ublSample({ number: 'S-2' }));
  expect((await importOne(bytes)).outcome).toBe('UNASSIGNED');
  office = await api.seed.staffSession(await api.seed.organization());
  expect((await importOne(bytes)).outcome).toBe('UNASSIGNED');
});

test('another file with the same number is refused, and says whether it is the same invoice', async () => {
  expect((await importOne(bytesOf(ublSample({ number: 'N-1' })))).outcome).toBe('UNASSIGNED');
  const pdf = await uploaded(await pdfWith({ 'factur-x.xml': ciiSample({ number: 'N-1' }) }), 'N-1.pdf');
  const changed = await uploaded(bytesOf(ublSample({ number: 'N-1', gross: '120.00' })), 'N-1.xml');
  const before = await traces();
  const { results } = await importFiles([pdf, changed]);
  expect(results.map((result: { outcome: string }) => result.outcome)).toEqual(['REFUSED', 'REFUSED']);
  expect(results[0].message).toBe(
    'Die Rechnung N-1 ist schon da, aus einer anderen Datei oder von Hand erfasst.',
  );
  expect(results[1].message).toContain('Die Rechnungsnummer N-1 ist schon vergeben');
  expect(await traces()).toEqual(before);
});

test(
  'DOCTYPE, entity expansion, external entity in an e-invoice; PDF with script; zip bomb: a clear message each, nothing half-stored',
  { timeout: 120_000 },
  async () => {
    const wide = '<!DOCTYPE Invoice [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const script = await pdfWith({ 'factur-x.xml': ciiSample() }, (document) =>
      document.addJavaScript('a', 'app.alert(1)'),
    );
    const packed = bomb(300, 1);
    const cases: [string, Uint8Array, RegExp][] = [
      ['doctype.pdf', await pdfWith({ 'factur-x.xml': ciiSample({ head: '<!DOCTYPE x>' }) }), /DOCTYPE/],
      ['wide.pdf', await pdfWith({ 'factur-x.xml': ciiSample({ head: wide }) }), /DOCTYPE/],
      ['outside.pdf', await pdfWith({ 'factur-x.xml': ciiSample({ head: outside }) }), /DOCTYPE/],
      ['script.pdf', script, /Skripte/],
      ['bomb.pdf', pdfWithStream(packed, '/FlateDecode'), /zu groß|beschädigt|zu lange/],
      ['leer.pdf', await pdfWith({}), /keine Rechnungsdaten/],
      ['kaputt.pdf', bytesOf('%PDF-1.7\nkaputt'), /beschädigt/],
      [
        'ohne-summe.xml',
        bytesOf(ublSample().replace(/<a:LegalMonetaryTotal>[\s\S]*<\/a:LegalMonetaryTotal>/, '')),
        /Gesamtbetrag/,
      ],
      ['datum.xml', bytesOf(ublSample({ date: '2026-02-30' })), /Datum/],
      ['riesig.xml', bytesOf(ublSample({ extra: '<a/>'.repeat(400_000) })), /höchstens 15 MB und 10\.000 R/],
      ['abgebrochen.xml', bytesOf(ublSample().slice(0, -20)), /wohlgeformt/],
    ];
    const ids = [];
    for (const [name, bytes] of cases) ids.push(await uploaded(bytes, name));
    const before = await traces();
    const { results, errors } = await importFiles(ids);
    expect(errors).toEqual([]);
    for (const [index, [name, , message]] of cases.entries()) {
      expect(results[index]).toMatchObject({ fileName: name, outcome: 'REFUSED', invoice: null });
      expect(results[index].message).toMatch(message);
    }
    expect(await traces()).toEqual(before);
    await api.seed.sql(
      `update account set locale = 'EN' where email = (select email from staff_member where organization_id = $1)`,
      [organization],
    );
    expect((await importFiles([ids[3]!])).results[0].message).toMatch(/scripts/);
  },
);

test('uploads of others, of contacts and used ones are refused like ones that do not exist', async () => {
  const colleague = await api.seed.staffSession(organization);
  const stranger = await api.seed.staffSession(await api.seed.organization());
  const customer = await api.seed.customer(organization);
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const pdf = await pdfWith({ 'factur-x.xml': ciiSample({ number: 'F-1' }) });
  const foreign = [
    await uploaded(pdf, 'a.pdf', colleague),
    await uploaded(pdf, 'a.pdf', stranger),
    await uploaded(pdf, 'a.pdf', contact),
  ];
  const missing = '00000000-0000-7000-8000-000000000000';
  const own = await uploaded(pdf, 'a.pdf');
  expect((await importFiles([own])).results[0].outcome).toBe('UNASSIGNED');
  const before = await traces();
  const { results } = await importFiles([missing, 'keine-id', own, ...foreign]);
  for (const result of results) expect(result).toEqual(results[0]);
  expect(results[0]).toMatchObject({
    fileName: '',
    outcome: 'REFUSED',
    message: 'Diese Datei gibt es nicht (mehr) oder sie wurde schon verwendet.',
  });
  expect(await traces()).toEqual(before);
});

test('none and too many files are refused; a contact and nobody cannot import', async () => {
  expect((await importFiles([])).errors).toEqual([{ field: ['input', 'fileIds'], code: 'REQUIRED' }]);
  expect((await importFiles(Array(101).fill('x'))).errors).toEqual([
    { field: ['input', 'fileIds'], code: 'INVALID' },
  ]);
  const file = await uploaded(bytesOf(ublSample({ number: 'Z-1' })), 'z.xml');
  const customer = await api.seed.customer(organization);
  const contact = await api.seed.contactSession(await api.seed.contact(organization, customer));
  const before = await traces();
  for (const [token, code] of [
    [contact, 'FORBIDDEN'],
    [undefined, 'UNAUTHENTICATED'],
  ] as const) {
    const answer = await api.as(token).send(IMPORT, { input: { fileIds: [file] } });
    expect(answer.errors[0]!.extensions.code).toBe(code);
  }
  expect(await traces()).toEqual(before);
});
