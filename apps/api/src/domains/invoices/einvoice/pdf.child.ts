import { EInvoiceError } from './einvoice.error.ts';
import { PDF_BUFFER_BUDGET_BYTES } from './einvoice.limits.ts';
import type { EInvoiceProblem } from './einvoice.types.ts';
import { attachedXmls } from './pdf.attachments.ts';
import { limitBuffers } from './pdf.budget.ts';
import type { PdfAnswer, PdfMessage } from './pdf.messages.ts';
import { containsScript } from './pdf.script.ts';

// Entry of the process that `pdf.ts` starts for each PDF.
const exceeded = limitBuffers(PDF_BUFFER_BUDGET_BYTES);
const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');

function refuse(code: EInvoiceProblem): PdfAnswer {
  return { ok: false, code: exceeded() ? 'TOO_LARGE' : code };
}

function send(message: PdfMessage): void {
  process.send?.(message);
}

async function read(data: Uint8Array): Promise<PdfAnswer> {
  try {
    if (containsScript(data)) return refuse('PDF_WITH_SCRIPT');
    const options = {
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
    };
    const task = pdfjs.getDocument({ data, ...options, verbosity: pdfjs.VerbosityLevel.ERRORS });
    const xmls = await attachedXmls(await task.promise);
    return exceeded() ? refuse('TOO_LARGE') : { ok: true, xmls };
  } catch (error) {
    return refuse(error instanceof EInvoiceError ? error.code : 'PDF_ENCRYPTED_OR_BROKEN');
  }
}

process.once('message', (bytes: Uint8Array) => {
  // pdfjs leaves promises behind that nobody waits for; from here on only the file can be at fault.
  process.on('uncaughtException', () => send(refuse('PDF_ENCRYPTED_OR_BROKEN')));
  // A plain array, because pdfjs refuses Buffers.
  void read(new Uint8Array(bytes)).then(send);
});
process.once('disconnect', () => process.exit());
send('READY');
