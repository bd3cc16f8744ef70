import { ciiSpecification, readCii } from './cii.ts';
import { EInvoiceError } from './einvoice.error.ts';
import { MAX_FILE_BYTES, MAX_LINES } from './einvoice.limits.ts';
import type { EInvoiceProblem, EInvoiceReading } from './einvoice.types.ts';
import { xmlsOfPdf } from './pdf.ts';
import { profileOf } from './profile.ts';
import { readUbl, ublSpecification } from './ubl.ts';
import { decodeXml } from './xml.encoding.ts';
import { parseXml } from './xml.parse.ts';

type Read = Extract<EInvoiceReading, { ok: true }>;

const NOT_THIS_ONE: EInvoiceProblem[] = ['NOT_AN_EINVOICE', 'XML_MALFORMED', 'XML_ENCODING_UNKNOWN'];

function beginning(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
}

function looksLikeXml(bytes: Uint8Array): boolean {
  const start = beginning(bytes)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  return start.startsWith('<');
}

async function fromXml(xml: Uint8Array): Promise<Read> {
  const { dialect, root } = await parseXml(decodeXml(xml).trimStart());
  const isUbl = dialect === 'UBL';
  const invoice = isUbl ? readUbl(root) : readCii(root);
  if (invoice.lines.length > MAX_LINES) throw new EInvoiceError('TOO_LARGE');
  return {
    ok: true,
    invoice,
    xml,
    format: dialect,
    profile: profileOf(isUbl ? ublSpecification(root) : ciiSpecification(root)),
  };
}

async function fromPdf(pdf: Uint8Array): Promise<Read> {
  for (const { prescribed, bytes } of await xmlsOfPdf(pdf)) {
    try {
      const reading = await fromXml(bytes);
      return { ...reading, format: reading.format === 'CII' ? 'FACTUR_X' : reading.format };
    } catch (error) {
      // Other XML may hang on the PDF beside the invoice; a broken file under the invoice's own name is the invoice.
      const passable = prescribed ? ['NOT_AN_EINVOICE'] : NOT_THIS_ONE;
      if (!(error instanceof EInvoiceError && passable.includes(error.code))) throw error;
    }
  }
  throw new EInvoiceError('PDF_WITHOUT_XML');
}

async function read(bytes: Uint8Array, fileName: string): Promise<Read> {
  if (bytes.length === 0) throw new EInvoiceError('EMPTY_FILE');
  if (bytes.length > MAX_FILE_BYTES) throw new EInvoiceError('TOO_LARGE');
  if (looksLikeXml(bytes)) return fromXml(bytes);
  if (beginning(bytes).includes('%PDF-')) return fromPdf(bytes);
  if (/\.pdf$/i.test(fileName)) throw new EInvoiceError('PDF_ENCRYPTED_OR_BROKEN');
  throw new EInvoiceError(/\.xml$/i.test(fileName) ? 'XML_MALFORMED' : 'NOT_AN_EINVOICE');
}

/**
 * Reads an e-invoice: ZUGFeRD 1 and 2, Factur-X (all profiles), UN/CEFACT CII and UBL (invoice, credit note).
 *
 * @param bytes the file as it came; it is not changed. The content decides what it is
 * @param fileName only tells apart "a broken PDF" from "something else" when the content says nothing
 * @returns the data and the original bytes of the XML, or the code of the first problem
 * @throws only for faults of the program, never for anything in the file
 */
export async function readEInvoice(bytes: Uint8Array, fileName: string): Promise<EInvoiceReading> {
  try {
    return await read(bytes, fileName);
  } catch (error) {
    if (error instanceof EInvoiceError) return { ok: false, code: error.code };
    throw error;
  }
}
