import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { isUuid } from '../../platform/read/values.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { FileEntity } from '../files/file.entity.ts';

const CONTENT_TYPES = { INVOICE_PDF: 'application/pdf', INVOICE_XML: 'application/xml' } as const;
const MAX_STEM = 120;

/** What a file of an invoice is there for. */
export type InvoiceFilePurpose = keyof typeof CONTENT_TYPES;

/** Bytes that lie in the storage for an invoice which is not written yet. */
export interface InvoiceFile {
  purpose: InvoiceFilePurpose;
  name: string;
  size: number;
  sha256: string;
  storageKey: string;
}

/** The invoice that a file hangs on. */
export interface InvoiceOfFile {
  organizationId: string;
  customerId: string | null;
  invoiceId: string;
}

/** Stores the bytes of a file. The row comes later, with the invoice; until then `storageKey` is all there is of it. */
export async function storeInvoiceFile(
  storage: Storage,
  purpose: InvoiceFilePurpose,
  name: string,
  bytes: Uint8Array,
): Promise<InvoiceFile> {
  const ending = purpose === 'INVOICE_PDF' ? '.pdf' : '.xml';
  const stem = name
    .normalize('NFC')
    .replace(/\.(pdf|xml)$/i, '')
    .replaceAll(/[^\p{L}\p{M}\p{N} ._()&+-]/gu, '_')
    .slice(0, MAX_STEM);
  return {
    purpose,
    name: `${stem}${ending}`,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storageKey: await storage.put(bytes),
  };
}

/** Writes the row of a stored file. */
export function addInvoiceFile(em: Em, actor: Actor, invoice: InvoiceOfFile, file: InvoiceFile): void {
  const by = { uploadedByStaffId: actor.staffMemberId };
  em.create(FileEntity, { ...invoice, ...by, ...file, contentType: CONTENT_TYPES[file.purpose] });
}

/**
 * An upload of this person that nothing uses yet, locked so that it is used once.
 *
 * @throws Refusal FILE_NOT_USABLE at `field`, whatever the reason
 */
export async function findUpload(
  em: Em,
  actor: Actor,
  id: string,
  field: readonly string[],
): Promise<FileEntity> {
  const uploadedByStaffId = actor.staffMemberId;
  const mine = isUuid(id) && uploadedByStaffId ? { id, uploadedByStaffId, purpose: 'UPLOAD' as const } : null;
  const file = mine && (await em.findOne(FileEntity, mine, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!file) throw refuse('FILE_NOT_USABLE', field);
  return file;
}

/** Hangs an upload on an invoice. */
export function useUpload(file: FileEntity, purpose: InvoiceFilePurpose, invoice: InvoiceOfFile): void {
  Object.assign(file, { purpose, invoiceId: invoice.invoiceId, customerId: invoice.customerId });
}

/** Takes stored bytes away again when no invoice came of them. */
export async function removeInvoiceFiles(storage: Storage, files: readonly InvoiceFile[]): Promise<void> {
  await Promise.allSettled(files.map((file) => storage.remove(file.storageKey)));
}
