import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EInvoiceError } from './einvoice.error.ts';
import { PDF_HEAP_MB, PDF_PROCESSES, PDF_TIME_LIMIT_MS } from './einvoice.limits.ts';
import type { PdfAnswer, PdfMessage, PdfXml } from './pdf.messages.ts';
import { slots } from '../../../platform/limits/slots.ts';

// The bundle has the child beside it under the same name.
const CHILD = import.meta.url.endsWith('.ts')
  ? new URL('./pdf.child.ts', import.meta.url)
  : new URL('./pdf.child.js', import.meta.url);
const inSlot = slots(PDF_PROCESSES);

function startChild(): ChildProcess {
  return fork(fileURLToPath(CHILD), {
    execArgv: [`--max-old-space-size=${PDF_HEAP_MB}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

async function ask(child: ChildProcess, bytes: Uint8Array, timeLimitMs: number): Promise<PdfAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<PdfAnswer>();
  let ready = false;
  const timer = setTimeout(() => resolve({ ok: false, code: 'TIMED_OUT' }), timeLimitMs);
  child.on('message', (message: PdfMessage) => {
    if (message !== 'READY') return resolve(message);
    ready = true;
    // The callback takes what fails when the child dies on the way; its exit is the answer then.
    child.send(bytes, () => undefined);
  });
  child.once('error', reject);
  child.once('exit', () => {
    if (ready) resolve({ ok: false, code: 'TOO_LARGE' });
    else reject(new Error('The process that reads PDFs did not start.'));
  });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

/**
 * Takes the attached XML files out of a PDF, in a process of its own with a limit of time and memory, because PDFs are
 * the one input whose cost cannot be told beforehand; a thread would not do: the whole process dies when its heap runs
 * out in the wrong place. No script is run and no page is drawn.
 *
 * @returns prescribed names first; empty when nothing is attached
 * @throws EInvoiceError `PDF_ENCRYPTED_OR_BROKEN`, `PDF_WITH_SCRIPT`, `TOO_MANY_ATTACHMENTS`, `TOO_LARGE`, `TIMED_OUT`;
 *   an Error when the process cannot be started, which is a fault of the installation and not of the file
 */
export async function xmlsOfPdf(bytes: Uint8Array, timeLimitMs = PDF_TIME_LIMIT_MS): Promise<PdfXml[]> {
  const answer = await inSlot(() => ask(startChild(), bytes, timeLimitMs));
  if (!answer.ok) throw new EInvoiceError(answer.code);
  return answer.xmls;
}
