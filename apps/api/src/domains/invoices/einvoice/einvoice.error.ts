import type { EInvoiceProblem } from './einvoice.types.ts';

/** Carries the code of a problem up to `readEInvoice`, which turns it into an answer; nobody else sees it. */
export class EInvoiceError extends Error {
  readonly code: EInvoiceProblem;

  constructor(code: EInvoiceProblem) {
    super(code);
    this.name = 'EInvoiceError';
    this.code = code;
  }
}
