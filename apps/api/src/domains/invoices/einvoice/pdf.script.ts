import { constants, inflateSync } from 'node:zlib';

const SCRIPT = /\/JavaScript(?![A-Za-z0-9])/;
const OBJECT_STREAM = /\/Type\s*\/ObjStm\b[^]{0,400}?stream\r?\n/g;
const MAX_UNPACKED = 16 * 1024 * 1024;

function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function unpack(bytes: Uint8Array): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UNPACKED };
    return inflateSync(bytes, options).toString('latin1');
  } catch {
    // Not packed that way: what cannot be unpacked here is seen by the reader of the document's structure.
    return '';
  }
}

/**
 * Looks for script actions anywhere in a PDF, also in packed object streams and under escaped names. Nothing is ever
 * run here; but the file is handed on unchanged to people whose viewer might. PDF/A-3 forbids scripts anyway.
 */
export function containsScript(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (SCRIPT.test(plainNames(text))) return true;
  return [...text.matchAll(OBJECT_STREAM)].some((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    return SCRIPT.test(plainNames(unpack(bytes.subarray(start, end < 0 ? bytes.length : end))));
  });
}
