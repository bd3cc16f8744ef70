import type { EInvoice } from './einvoice.types.ts';

/** What a customer can be found by, in the order in which to try; `null` must match nobody. */
export interface MatchKeys {
  number: string | null;
  vatId: string | null;
  name: string | null;
}

/** Brings a VAT id to the form both sides are compared in: `de 123.456-789` gives `DE123456789`, nothing gives `null`. */
export function normaliseVatId(text: string | null): string | null {
  const plain =
    text
      ?.normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '') ?? '';
  return plain || null;
}

/** Brings a name to the form both sides are compared in: one line, composed letters; the case stays. */
export function normaliseName(text: string | null): string | null {
  return text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null;
}

/** The buyer's keys for finding the customer. */
export function matchKeys({ buyer }: EInvoice): MatchKeys {
  return {
    number: normaliseName(buyer.number),
    vatId: normaliseVatId(buyer.vatId),
    name: normaliseName(buyer.name),
  };
}
