import { createHash } from 'node:crypto';
import type { FileEntity } from '../../src/domains/files/file.entity.ts';
import type { Storage } from '../../src/platform/storage/storage.ts';
import type { Chance } from './chance.ts';
import type { DemoRows } from './demo-rows.ts';
import { invoicePdf } from './invoice-pdf.ts';

/** Row of a stored PDF. */
export type FileRow = Omit<
  FileEntity,
  'ticketId' | 'ticketCommentId' | 'uploadedByContactId' | 'uploadedByStaffId' | 'createdAt'
>;

/**
 * Prints and stores the PDF of every invoice.
 *
 * @param stored keys are added here as soon as something lies under them, so that the caller can take it all back
 */
export async function storeInvoiceFiles(
  storage: Storage,
  chance: Chance,
  rows: DemoRows,
  stored: string[],
): Promise<FileRow[]> {
  const organizations = new Map(rows.organizations.map((row) => [row.id, row]));
  const customers = new Map(rows.customers.map((row) => [row.id, row]));
  const files: FileRow[] = [];
  for (const invoice of rows.invoices) {
    const from = organizations.get(invoice.organizationId)!;
    const letterhead = { name: from.name, email: from.contactEmail ?? '', phone: from.phone ?? '' };
    const bytes = await invoicePdf(letterhead, customers.get(invoice.customerId ?? ''), invoice);
    const storageKey = await storage.put(bytes);
    stored.push(storageKey);
    files.push({
      id: chance.id(),
      organizationId: invoice.organizationId,
      customerId: invoice.customerId ?? null,
      purpose: 'INVOICE_PDF',
      invoiceId: invoice.id,
      name: `Rechnung-${invoice.number}.pdf`,
      contentType: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      storageKey,
    });
  }
  return files;
}
