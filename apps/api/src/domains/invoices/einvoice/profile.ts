import type { EInvoiceProfile } from './einvoice.types.ts';

// The first hit counts: the identifiers are chains, the most special part of which decides.
const PROFILES: [RegExp, EInvoiceProfile][] = [
  [/xrechnung/i, 'XRECHNUNG'],
  [/peppol/i, 'PEPPOL'],
  [/[:#]extended\b/i, 'EXTENDED'],
  [/[:#]basicwl\b/i, 'BASIC_WL'],
  [/[:#]basic\b/i, 'BASIC'],
  [/[:#]minimum\b/i, 'MINIMUM'],
  [/[:#]comfort\b/i, 'COMFORT'],
  [/en16931/i, 'EN16931'],
];

/** Names the profile of a specification identifier (BT-24), `null` when it is missing or not known. */
export function profileOf(specification: string | null): EInvoiceProfile | null {
  return PROFILES.find(([pattern]) => pattern.test(specification ?? ''))?.[1] ?? null;
}
