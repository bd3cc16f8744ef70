import { EInvoiceError } from './einvoice.error.ts';
import type { EInvoiceType } from './einvoice.types.ts';

// UNTDID 1001, the codes that EN 16931 admits, by what they mean for who owes whom.
const CODES: Record<EInvoiceType, string> = {
  INVOICE:
    '71 80 82 84 102 130 202 203 204 211 218 219 295 326 331 380 382 383 385 386 387 388 389 390 393 394 395 456 457 ' +
    '527 553 575 623 633 751 780 817 870 875 876 877 935',
  CREDIT_NOTE: '81 83 261 262 296 308 381 396 420 458 502 503 532',
  CORRECTION: '384',
};

const TYPES = new Map<string, EInvoiceType>(
  (Object.keys(CODES) as EInvoiceType[]).flatMap((type) =>
    CODES[type].split(' ').map((code): [string, EInvoiceType] => [code, type]),
  ),
);

/**
 * Maps a document type code to what the product calls it.
 *
 * @param code such as `380`; pro forma invoices (325), offers and orders bill nothing
 * @throws EInvoiceError `UNSUPPORTED_TYPE`
 */
export function typeOfCode(code: string | null): EInvoiceType {
  const type = code ? TYPES.get(code) : undefined;
  if (!type) throw new EInvoiceError('UNSUPPORTED_TYPE');
  return type;
}
