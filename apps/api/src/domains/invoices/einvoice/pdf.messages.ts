import type { EInvoiceProblem } from './einvoice.types.ts';

/** An XML file attached to a PDF. */
export interface PdfXml {
  /** Attached under one of the names that the standards prescribe. */
  prescribed: boolean;
  bytes: Uint8Array;
}

/** What the child process finds. */
export type PdfAnswer = { ok: true; xmls: PdfXml[] } | { ok: false; code: EInvoiceProblem };

/** What the child process says: that it is there, and then, for the bytes it is sent, the answer. */
export type PdfMessage = 'READY' | PdfAnswer;
