import type { EInvoiceProblem } from './einvoice.types.ts';

/** An XML file attached to a PDF. */
export interface PdfXml {
  /** Attached under one of the names that the standards prescribe. */
  prescribed: boolean;
  bytes: Uint8Array;
}

/** What the worker thread answers. */
export type PdfAnswer = { ok: true; xmls: PdfXml[] } | { ok: false; code: EInvoiceProblem };
