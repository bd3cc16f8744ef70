import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EInvoiceError } from './einvoice.error.ts';
import { PDF_HEAP_MB, PDF_TIME_LIMIT_MS, PDF_WORKERS } from './einvoice.limits.ts';
import type { PdfAnswer, PdfXml } from './pdf.messages.ts';
import { slots } from './slots.ts';

// The bundle has the worker beside it under the same name.
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('./pdf.worker.ts', import.meta.url)
  : new URL('./pdf.worker.js', import.meta.url);
const inSlot = slots(PDF_WORKERS);

function startWorker(bytes: Uint8Array): Worker {
  // Not `slice`, which on a Buffer shares the memory: the caller would be left with an emptied file.
  const copy = new Uint8Array(bytes);
  return new Worker(WORKER, {
    workerData: copy,
    transferList: [copy.buffer],
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: PDF_HEAP_MB, maxYoungGenerationSizeMb: 32 },
  });
}

async function answerOf(worker: Worker, timeLimitMs: number): Promise<PdfAnswer> {
  try {
    const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(timeLimitMs) });
    return answer as PdfAnswer;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return { ok: false, code: 'TIMED_OUT' };
    const outOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (outOfMemory) return { ok: false, code: 'TOO_LARGE' };
    throw error;
  } finally {
    await worker.terminate();
  }
}

/**
 * Takes the attached XML files out of a PDF, in a thread of its own with a limit of time and memory, because PDFs are
 * the one input whose cost cannot be told beforehand. No script is run and no page is drawn.
 *
 * @returns prescribed names first; empty when nothing is attached
 * @throws EInvoiceError `PDF_ENCRYPTED_OR_BROKEN`, `PDF_WITH_SCRIPT`, `TOO_MANY_ATTACHMENTS`, `TOO_LARGE`, `TIMED_OUT`;
 *   an Error when the thread cannot be started, which is a fault of the installation and not of the file
 */
export async function xmlsOfPdf(bytes: Uint8Array, timeLimitMs = PDF_TIME_LIMIT_MS): Promise<PdfXml[]> {
  const answer = await inSlot(() => answerOf(startWorker(bytes), timeLimitMs));
  if (!answer.ok) throw new EInvoiceError(answer.code);
  return answer.xmls;
}
