import { LIMITS, MAX_FILE_BYTES } from '@kundenportal/rules/limits';
import { refuse, Refusal } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { FileEntity } from '../files/file.entity.ts';
import { importMessage } from './import-messages.ts';
import { importInvoice, type ImportPlace } from './invoice-import.service.ts';
import { findUpload } from './invoice-file.ts';
import type { InvoiceImportOutcome } from './invoice-import.type.ts';

/** What became of one upload. */
export interface UploadResult {
  fileName: string;
  outcome: InvoiceImportOutcome;
  /** Id of the invoice; null when refused. */
  invoiceId: string | null;
  /** Why it was refused, in the viewer's language. */
  message: string | null;
}

/**
 * Imports uploads of the person who asks, one after the other; each is taken or refused on its own.
 *
 * @returns one result per file, in the given order
 * @throws Refusal when there are too many or none
 */
export async function importUploads(
  context: RequestContext,
  fileIds: readonly string[],
): Promise<UploadResult[]> {
  const field = ['input', 'fileIds'];
  if (fileIds.length === 0) throw refuse('REQUIRED', field);
  if (fileIds.length > LIMITS.filesPerImport)
    throw refuse('INVALID', field, { message: 'TOO_MANY', values: { max: LIMITS.filesPerImport } });
  const results: UploadResult[] = [];
  for (const id of fileIds) results.push(await importUpload(context, id));
  return results;
}

async function importUpload(context: RequestContext, id: string): Promise<UploadResult> {
  const { actor, locale, services } = context;
  const place: ImportPlace = { storage: services.storage, actor, write: (work) => context.tx.write(work) };
  const upload = await findMine(context, id);
  if (!upload)
    return {
      fileName: '',
      outcome: 'REFUSED',
      invoiceId: null,
      message: importMessage(locale, 'FILE_NOT_FOUND'),
    };
  const bytes = await services.storage.bytes(upload.storageKey);
  const outcome = await importInvoice(place, { fileName: upload.name, bytes, fileId: id });
  if (outcome.outcome !== 'REFUSED')
    return { fileName: upload.name, outcome: outcome.outcome, invoiceId: outcome.invoiceId, message: null };
  // An upload ends earlier than what the reader takes from a folder.
  const values = { number: outcome.figures?.number ?? '', megabytes: MAX_FILE_BYTES / 1024 / 1024 };
  return {
    fileName: upload.name,
    outcome: 'REFUSED',
    invoiceId: null,
    message: importMessage(locale, outcome.problem, values),
  };
}

async function findMine(
  context: RequestContext,
  id: string,
): Promise<Pick<FileEntity, 'name' | 'storageKey'> | null> {
  try {
    return await context.tx.write((em) => findUpload(em, context.actor, id, ['fileIds']));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
