import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEInvoice } from './einvoice.read.ts';
import { bytesOf, ciiSample, ublSample } from './einvoice.samples.ts';
import type { Sample } from './einvoice.samples.ts';
import type { EInvoice } from './einvoice.types.ts';

async function codeOf(content: string | Uint8Array, fileName = 'invoice.xml'): Promise<string> {
  const reading = await readEInvoice(typeof content === 'string' ? bytesOf(content) : content, fileName);
  return reading.ok ? 'READ' : reading.code;
}

async function invoiceOf(content: string | Uint8Array): Promise<EInvoice> {
  const reading = await readEInvoice(typeof content === 'string' ? bytesOf(content) : content, 'invoice.xml');
  if (!reading.ok) throw new Error(reading.code);
  return reading.invoice;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

// Generated and huge files take their time on a busy machine.
const patient = { timeout: 30_000 };

describe('reading XML', patient, () => {
  it('gives the same for both vocabularies and hands the bytes out unchanged', async () => {
    const bytes = bytesOf(ublSample());
    const reading = await readEInvoice(bytes, 'no-name');
    expect(reading).toMatchObject({ ok: true, format: 'UBL', profile: null, xml: bytes });
    expect(await invoiceOf(ciiSample())).toEqual(await invoiceOf(bytes));
    expect((await invoiceOf(bytes)).totals).toMatchObject({
      lineTotal: null,
      net: 10000,
      tax: 1900,
      due: 11900,
    });
  });

  it('reads every encoding that the writers use', async () => {
    const latin = ublSample({ head: '<?xml version="1.0" encoding="ISO-8859-1"?>' });
    const wide = ublSample({ head: '<?xml version="1.0" encoding="UTF-16"?>' });
    const files = [
      `\ufeff${ublSample()}`,
      Buffer.from(latin, 'latin1'),
      utf16(wide, false),
      utf16(wide, true),
    ];
    for (const file of files) expect((await invoiceOf(file)).buyer.name).toBe('Müller & Söhne');
  });

  it('leaves elements of other namespaces out, whatever they are called', async () => {
    const foreign = '<x:ID xmlns:x="urn:other"><x:ID>9</x:ID></x:ID>';
    expect((await invoiceOf(ublSample({ extra: foreign }))).number).toBe('R-1');
    const renamed = ublSample().replaceAll('CommonBasicComponents-2', 'CommonBasicComponents-3');
    expect(await codeOf(renamed)).toBe('MISSING_NUMBER');
  });

  it('counts minor units by the currency', async () => {
    expect((await invoiceOf(ublSample({ currency: 'JPY', gross: '119' }))).totals.gross).toBe(119);
    expect((await invoiceOf(ublSample({ currency: 'KWD', gross: '119.005' }))).totals.gross).toBe(119_005);
    expect(await codeOf(ublSample({ currency: 'JPY', gross: '119.5' }))).toBe('AMOUNT_INVALID');
  });

  it('takes the tax total in the currency of the invoice, not in that of the books', async () => {
    const tax =
      '<TaxTotalAmount currencyID="EUR">17.50</TaxTotalAmount><TaxTotalAmount currencyID="DKK">19</TaxTotalAmount>';
    const xml = ciiSample({ currency: 'DKK' }).replace('<GrandTotalAmount>', `${tax}<GrandTotalAmount>`);
    expect((await invoiceOf(xml)).totals.tax).toBe(1900);
    expect(await codeOf(ublSample().replace('InclusiveAmount>', 'InclusiveAmount currencyID="USD">'))).toBe(
      'CURRENCY_MIXED',
    );
  });

  it.each<[string, Sample]>([
    ['MISSING_NUMBER', { number: '  ' }],
    ['TEXT_TOO_LONG', { number: 'R'.repeat(121) }],
    ['MISSING_DATE', { date: '' }],
    ['DATE_INVALID', { date: '2026-02-30' }],
    ['MISSING_TOTAL', { gross: '' }],
    ['AMOUNT_INVALID', { gross: '1e3' }],
    ['AMOUNT_INVALID', { gross: '1.234,56' }],
    ['AMOUNT_INVALID', { gross: '9'.repeat(40) }],
    ['CURRENCY_UNKNOWN', { currency: 'EURO' }],
    ['CURRENCY_UNKNOWN', { currency: '' }],
    ['UNSUPPORTED_TYPE', { type: '325' }],
  ])('answers %s for %j', async (code, sample) => {
    expect(await codeOf(ublSample(sample))).toBe(code);
    expect(await codeOf(ciiSample({ ...sample, date: sample.date?.replaceAll('-', '') }))).toBe(code);
  });

  it('never throws, whatever the amount, number or date', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const sample = fc.record(
      { number: text, date: text, gross: text, currency: text, type: text },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(sample, async (each) => {
        expect(await codeOf(ublSample(each))).toMatch(/^[A-Z_]+$/);
        expect(await codeOf(ciiSample(each))).toMatch(/^[A-Z_]+$/);
      }),
    );
  });
});

describe('refusing broken and hostile XML', patient, () => {
  const expansion =
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;">]>';
  const external = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

  it.each([
    ['DOCTYPE', '<!DOCTYPE Invoice>', 'R-1'],
    ['entity expansion', expansion, '&z;'],
    ['external entity', external, '&x;'],
    ['external DTD', '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">', 'R-1'],
  ])('refuses a %s', async (_name, head, number) => {
    expect(await codeOf(ublSample({ head, number }))).toBe('XML_DOCTYPE_FORBIDDEN');
    expect(await codeOf(ciiSample({ head, number }))).toBe('XML_DOCTYPE_FORBIDDEN');
  });

  it.each([
    ['an entity nobody declared', ublSample({ number: '&x;' })],
    ['NUL bytes', ublSample({ number: 'R\0-1' })],
    ['a NUL as a reference', ublSample({ number: 'R&#0;1' })],
    ['a lone surrogate as a reference', ublSample({ number: 'R&#xD800;1' })],
    ['a prefix without a namespace', ublSample({ extra: '<q:ID/>' })],
    ['the first half of a file', ublSample().slice(0, 600)],
    ['something behind the end', `${ublSample()}<more/>`],
    ['bytes that are not UTF-8', Buffer.from(ublSample(), 'latin1')],
  ])('refuses %s as malformed', async (_name, content) => {
    expect(await codeOf(content)).toBe('XML_MALFORMED');
  });

  it('refuses 200,000 nested elements', async () => {
    const nested = '<a>'.repeat(200_000) + '</a>'.repeat(200_000);
    expect(await codeOf(ublSample({ extra: nested }))).toBe('TOO_DEEP');
  });

  it('refuses 400,000 elements side by side, and as many attributes', async () => {
    expect(await codeOf(ublSample({ extra: '<a/>'.repeat(400_000) }))).toBe('TOO_LARGE');
    const attributes = Array.from({ length: 400_001 }, (_, index) => `a${index}=""`);
    expect(await codeOf(ublSample({ extra: `<a ${attributes.join(' ')}/>` }))).toBe('TOO_LARGE');
  });

  it('refuses more than 10,000 lines', async () => {
    const line = '<a:InvoiceLine><b:ID>1</b:ID></a:InvoiceLine>';
    expect(await codeOf(ublSample({ extra: line.repeat(10_000) }))).toBe('READ');
    expect(await codeOf(ublSample({ extra: line.repeat(10_001) }))).toBe('TOO_LARGE');
  });

  it('refuses a file over the limit without looking into it', async () => {
    expect(await codeOf(new Uint8Array(20 * 1024 * 1024 + 1))).toBe('TOO_LARGE');
  });

  it('passes over attachments inside the XML, but takes no text of that size', async () => {
    const content = 'QUJD'.repeat(1_000_000);
    const reference = `<a:AdditionalDocumentReference><b:ID>1</b:ID><b:EmbeddedDocumentBinaryObject>${content}</b:EmbeddedDocumentBinaryObject></a:AdditionalDocumentReference>`;
    expect(await codeOf(ublSample({ extra: reference }))).toBe('READ');
    expect(await codeOf(ublSample({ extra: `<b:BuyerReference>${content}</b:BuyerReference>` }))).toBe(
      'TEXT_TOO_LONG',
    );
  });

  it.each([
    ['NOT_AN_EINVOICE', 'page.html', '<html><body>Rechnung</body></html>'],
    ['NOT_AN_EINVOICE', 'order.xml', '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>'],
    ['NOT_AN_EINVOICE', 'letter.docx', 'PK\u0003\u0004'],
    ['XML_MALFORMED', 'empty.xml', '   '],
    ['EMPTY_FILE', 'nothing.xml', ''],
    ['XML_ENCODING_UNKNOWN', 'a.xml', ublSample({ head: '<?xml version="1.0" encoding="EBCDIC-US"?>' })],
  ])('answers %s for %s', async (code, name, content) => {
    expect(await codeOf(content, name)).toBe(code);
  });

  it('survives any bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(bytes, async (each) => {
        expect(await codeOf(Uint8Array.of(0x3c, ...each))).not.toBe('READ');
      }),
    );
  });
});
