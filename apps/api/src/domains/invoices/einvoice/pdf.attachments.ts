import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { EInvoiceError } from './einvoice.error.ts';
import { MAX_PDF_ATTACHMENTS, MAX_PDF_PAGES } from './einvoice.limits.ts';
import type { PdfXml } from './pdf.messages.ts';

const PRESCRIBED = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml'];

async function runsScript(document: PDFDocumentProxy): Promise<boolean> {
  if ((await document.hasJSActions()) || (await document.getJSActions())) return true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if (await page.getJSActions()) return true;
    page.cleanup();
  }
  return false;
}

function rank(name: string): number {
  const place = PRESCRIBED.indexOf(name.toLowerCase());
  return place < 0 ? PRESCRIBED.length : place;
}

/**
 * Takes the attached XML files out of an open PDF, prescribed names first.
 *
 * @throws EInvoiceError `PDF_WITH_SCRIPT`, `TOO_LARGE`, `TOO_MANY_ATTACHMENTS`
 */
export async function attachedXmls(document: PDFDocumentProxy): Promise<PdfXml[]> {
  if (document.numPages > MAX_PDF_PAGES) throw new EInvoiceError('TOO_LARGE');
  if (await runsScript(document)) throw new EInvoiceError('PDF_WITH_SCRIPT');
  const attachments = [...((await document.getAttachments()) ?? [])];
  if (attachments.length > MAX_PDF_ATTACHMENTS) throw new EInvoiceError('TOO_MANY_ATTACHMENTS');
  const named = attachments
    .filter(([, { filename }]) => filename.toLowerCase().endsWith('.xml'))
    .toSorted(([, one], [, other]) => rank(one.filename) - rank(other.filename));
  const xmls: PdfXml[] = [];
  for (const [id, { filename }] of named) {
    const bytes = await document.getAttachmentContent(id);
    if (bytes) xmls.push({ prescribed: rank(filename) < PRESCRIBED.length, bytes: Uint8Array.from(bytes) });
  }
  return xmls;
}
