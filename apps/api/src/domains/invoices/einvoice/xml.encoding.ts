import { EInvoiceError } from './einvoice.error.ts';

const BYTE_ORDER_MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const WITHOUT_MARK: [number[], string][] = [
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];
// Writers that declare ISO-8859-1 and mean Windows-1252 are common, so it is read as such (as browsers do).
const DECLARED = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);
const DECLARATION = /^<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

function startingWith(bytes: Uint8Array, signatures: [number[], string][]): string | undefined {
  return signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

function declared(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const name = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  const encoding = DECLARED.get(name);
  if (!encoding) throw new EInvoiceError('XML_ENCODING_UNKNOWN');
  return encoding;
}

/**
 * Decodes an XML file by its byte order mark, its first bytes or its declaration, in this order.
 *
 * @returns the text without the mark
 * @throws EInvoiceError `XML_ENCODING_UNKNOWN`, or `XML_MALFORMED` when the bytes are not what they claim to be
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding =
    startingWith(bytes, BYTE_ORDER_MARKS) ?? startingWith(bytes, WITHOUT_MARK) ?? declared(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new EInvoiceError('XML_MALFORMED');
  }
}
