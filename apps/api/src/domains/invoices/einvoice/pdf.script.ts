import { constants, inflateSync } from 'node:zlib';
import { EInvoiceError } from './einvoice.error.ts';

const OBJECT_STREAM = /\/Type\s*\/ObjStm\b[^]{0,400}?stream\r?\n/g;
const MAX_STREAMS = 10_000;
const MAX_UNPACKED = 64 * 1024 * 1024;
const SCRIPT = new RegExp(`/${[...'JavaScript'].map(plainOrEscaped).join('')}(?![A-Za-z0-9])`);

/** In a name every letter may be written as `#` and its code. */
function plainOrEscaped(letter: string): string {
  const code = letter.charCodeAt(0).toString(16);
  return `(?:${letter}|#${code}|#${code.toUpperCase()})`;
}

function unpack(bytes: Uint8Array, maxOutputLength: number): string {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength }).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new EInvoiceError('TOO_LARGE');
    // Not packed that way: what cannot be unpacked here is seen by the reader of the document's structure.
    return '';
  }
}

/**
 * Looks for script actions anywhere in a PDF, also in packed object streams and under escaped names. Nothing is ever
 * run here; but the file is handed on unchanged to people whose viewer might. PDF/A-3 forbids scripts anyway.
 *
 * @throws EInvoiceError `TOO_LARGE` when the packed objects are more than any invoice has
 */
export function containsScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (SCRIPT.test(text)) return true;
  let streams = 0;
  let left = MAX_UNPACKED;
  let end = 0;
  for (const match of text.matchAll(OBJECT_STREAM)) {
    const start = match.index + match[0].length;
    if (end < start) end = text.indexOf('endstream', start);
    if (end < 0) end = text.length;
    const objects = unpack(bytes.subarray(start, end), left + 1);
    streams += 1;
    left -= objects.length;
    if (left < 0 || streams > MAX_STREAMS) throw new EInvoiceError('TOO_LARGE');
    if (SCRIPT.test(objects)) return true;
  }
  return false;
}
