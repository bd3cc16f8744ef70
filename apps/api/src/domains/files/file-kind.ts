import { fileTypeFromBuffer } from 'file-type';
import { FileRefusal } from './file-refusal.ts';

/** Media types that can be stored. Each is told by its content, never by its name or by what the sender says. */
export const FILE_KINDS = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
  'application/xml',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Root elements of the e-invoice formats that the invoices read. */
const INVOICE_ROOT = /^<(?:[\w.-]+:)?(?:Invoice|CreditNote|CrossIndustryInvoice|CrossIndustryDocument)[\s>/]/;
const PROLOG = /^(?:\s+|<\?[^>]{0,500}\?>|<!--[\s\S]*?-->)/;
const LOOKED_AT = 64 * 1024;

/**
 * Media type of some bytes.
 *
 * @throws FileRefusal 415 when it is none that can be stored, 422 for XML with a document type declaration
 */
export async function fileKindOf(bytes: Uint8Array): Promise<FileKind> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const kind =
    found && found !== 'application/xml' ? FILE_KINDS.find((known) => known === found) : xmlKind(bytes);
  if (!kind) throw new FileRefusal(415, 'FILE_TYPE_NOT_ALLOWED');
  return kind;
}

/** XML is taken only if it is an e-invoice by its root: SVG and XHTML are XML too, and browsers run them. */
function xmlKind(bytes: Uint8Array): FileKind | undefined {
  let rest = beginning(bytes);
  for (let found = PROLOG.exec(rest); found; found = PROLOG.exec(rest)) rest = rest.slice(found[0].length);
  const doctype = /^<!DOCTYPE\s+([\w:.-]+)/i.exec(rest);
  if (doctype && !/^(html|svg)$/i.test(doctype[1]!)) throw new FileRefusal(422, 'XML_NOT_SAFE');
  return INVOICE_ROOT.test(rest) ? 'application/xml' : undefined;
}

function beginning(bytes: Uint8Array): string {
  const part = bytes.subarray(0, LOOKED_AT);
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0x3c && part[1] === 0);
  const wideOther = (part[0] === 0xfe && part[1] === 0xff) || (part[0] === 0 && part[1] === 0x3c);
  return new TextDecoder(wide ? 'utf-16le' : wideOther ? 'utf-16be' : 'utf-8').decode(part);
}
