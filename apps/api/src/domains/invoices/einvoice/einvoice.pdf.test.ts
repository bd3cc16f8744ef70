import { deflateSync } from 'node:zlib';
import { PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readEInvoice } from './einvoice.read.ts';
import { xmlsOfPdf } from './pdf.ts';
import { bomb, bytesOf, ciiSample, pdfWith, pdfWithStream, ublSample } from './einvoice.samples.ts';

async function codeOf(pdf: Uint8Array, fileName = 'invoice.pdf'): Promise<string> {
  const reading = await readEInvoice(pdf, fileName);
  return reading.ok ? reading.format : reading.code;
}

// Each PDF starts a process, which takes its time on a busy machine.
const patient = { timeout: 30_000 };

describe('reading PDFs', patient, () => {
  it.each([
    'factur-x.xml',
    'zugferd-invoice.xml',
    'ZUGFeRD-invoice.xml',
    'xrechnung.xml',
    'rechnung-4711.XML',
  ])('finds the invoice in %s', async (name) => {
    expect(await codeOf(await pdfWith({ 'agb.txt': 'x', [name]: ciiSample() }))).toBe('FACTUR_X');
  });

  it('hands out the attached bytes and leaves the file alone', async () => {
    const pdf = Buffer.from(await pdfWith({ 'factur-x.xml': ciiSample() }));
    const before = Buffer.from(pdf);
    const reading = await readEInvoice(pdf, 'invoice.pdf');
    expect(reading.ok && Buffer.from(reading.xml).toString()).toBe(ciiSample());
    expect(pdf).toEqual(before);
  });

  it('prefers the prescribed name and passes over XML that is no invoice', async () => {
    const other = ublSample({ number: 'OTHER' });
    const both = await readEInvoice(await pdfWith({ 'a.xml': other, 'factur-x.xml': ciiSample() }), 'a.pdf');
    expect(both.ok && both.invoice.number).toBe('R-1');
    expect(await codeOf(await pdfWith({ 'a.xml': '<note/>', 'b.xml': '<broken', 'c.xml': other }))).toBe(
      'UBL',
    );
  });

  it('reads eight at once', async () => {
    const pdf = await pdfWith({ 'factur-x.xml': ciiSample() });
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(pdf)));
    expect(codes).toEqual(Array.from({ length: 8 }, () => 'FACTUR_X'));
  });

  it('reads a stream that is packed twice', async () => {
    const packed = deflateSync(deflateSync(bytesOf(ciiSample())));
    expect(await codeOf(pdfWithStream(packed, '[/FlateDecode /FlateDecode]'))).toBe('FACTUR_X');
  });
});

describe('refusing broken and hostile PDFs', patient, () => {
  it.each([
    ['PDF_WITHOUT_XML', {}],
    ['PDF_WITHOUT_XML', { 'other.xml': '<note/>', 'readme.txt': 'x' }],
    ['XML_MALFORMED', { 'factur-x.xml': '<broken' }],
    ['MISSING_NUMBER', { 'factur-x.xml': ciiSample({ number: '' }) }],
    ['XML_DOCTYPE_FORBIDDEN', { 'factur-x.xml': ciiSample({ head: '<!DOCTYPE a [<!ENTITY x "y">]>' }) }],
  ])('answers %s', async (code, attachments) => {
    expect(await codeOf(await pdfWith(attachments))).toBe(code);
  });

  it('refuses more than 50 attachments', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`${index}.xml`, ciiSample()]));
    expect(await codeOf(await pdfWith(many))).toBe('TOO_MANY_ATTACHMENTS');
  });

  it.each([false, true])('refuses a PDF with script (in packed objects: %s)', async (useObjectStreams) => {
    const pdf = await pdfWith(
      { 'factur-x.xml': ciiSample() },
      (document) => document.addJavaScript('main', 'app.alert(1)'),
      { useObjectStreams },
    );
    expect(await codeOf(pdf)).toBe('PDF_WITH_SCRIPT');
  });

  it('refuses a script that hangs on a link, in packed objects', async () => {
    const action = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
    const pdf = await pdfWith(
      { 'factur-x.xml': ciiSample() },
      (document) => {
        const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action };
        document.getPage(0).node.addAnnot(document.context.register(document.context.obj(link)));
      },
      { useObjectStreams: true },
    );
    expect(Buffer.from(pdf).includes('JavaScript')).toBe(false);
    expect(await codeOf(pdf)).toBe('PDF_WITH_SCRIPT');
  });

  it('refuses a script under an escaped name', async () => {
    const plain = await pdfWith({}, (document) => document.addJavaScript('main', '1'), {
      useObjectStreams: false,
    });
    const escaped = Buffer.from(plain).toString('latin1').replaceAll('/JavaScript', '/J#61vaScript');
    expect(await codeOf(Buffer.from(escaped, 'latin1'))).toBe('PDF_WITH_SCRIPT');
  });

  it('refuses a truncated PDF', async () => {
    const pdf = await pdfWith({ 'factur-x.xml': ciiSample() });
    const cuts = [20, 200, Math.floor(pdf.length / 2), pdf.length - 200];
    for (const cut of cuts)
      expect(await codeOf(pdf.slice(0, cut))).toMatch(/^(PDF_ENCRYPTED_OR_BROKEN|PDF_WITHOUT_XML)$/);
    expect(await codeOf(bytesOf('no such thing'), 'a.pdf')).toBe('PDF_ENCRYPTED_OR_BROKEN');
  });

  it('refuses a PDF that needs a password', async () => {
    const key = `/Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}>`;
    const pdf = Buffer.from(pdfWithStream(bytesOf(ciiSample()), '[]')).toString('latin1');
    const locked = pdf.replace('/Size 6', `/Size 6 /ID [<41> <41>] /Encrypt << ${key} >>`);
    expect(await codeOf(Buffer.from(locked, 'latin1'))).toBe('PDF_ENCRYPTED_OR_BROKEN');
  });

  it.each([
    ['one layer', 1, '/FlateDecode'],
    ['two layers', 2, '[/FlateDecode /FlateDecode]'],
  ])('stops at a zip bomb of 300 MB in %s', async (_name, layers, filter) => {
    const pdf = pdfWithStream(bomb(300, layers), filter);
    expect(await codeOf(pdf)).toBe('TOO_LARGE');
  });

  it.each([
    ['escaped names without end', '#4a'],
    ['brackets without end', '['],
    ['object streams without end', '/Type /ObjStm stream\n'],
    ['the same object for ever', '1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n'],
  ])('survives 15 MB of %s', async (_name, piece) => {
    const pdf = `%PDF-1.7\n1 0 obj ${piece.repeat(15_000_000 / piece.length)}\ntrailer << /Root 1 0 R >>`;
    expect(await codeOf(bytesOf(pdf))).toMatch(
      /^(PDF_ENCRYPTED_OR_BROKEN|PDF_WITHOUT_XML|TOO_LARGE|TIMED_OUT)$/,
    );
  });

  it('ends the reading when the time is up', async () => {
    const pdf = await pdfWith({ 'factur-x.xml': ciiSample() });
    await expect(xmlsOfPdf(pdf, 1)).rejects.toMatchObject({ code: 'TIMED_OUT' });
    await expect(xmlsOfPdf(pdf)).resolves.toHaveLength(1);
  });

  it('survives a PDF with any byte of it changed', async () => {
    const pdf = pdfWithStream(deflateSync(bytesOf(ciiSample())), '/FlateDecode');
    for (let place = 5; place < pdf.length; place += Math.ceil(pdf.length / 24)) {
      const changed = pdf.map((byte, index) => (index === place ? 255 - byte : byte));
      expect(await codeOf(changed)).toMatch(/^[A-Z_]+$/);
    }
  });
});
