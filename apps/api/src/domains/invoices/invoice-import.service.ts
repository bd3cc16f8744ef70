import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import { organizationOf, type Actor } from '../../platform/graphql/request-context.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import type { Storage } from '../../platform/storage/storage.ts';
import { audit } from '../audit/audit.service.ts';
import { matchCustomer } from './customer-match.ts';
import { readEInvoice } from './einvoice/einvoice.read.ts';
import type { EInvoiceReading } from './einvoice/einvoice.types.ts';
import type { ImportProblem } from './import-messages.de.ts';
import {
  addInvoiceFile,
  findUpload,
  removeInvoiceFiles,
  storeInvoiceFile,
  useUpload,
  type InvoiceFile,
  type InvoiceFilePurpose,
} from './invoice-file.ts';
import { InvoiceEntity } from './invoice.entity.ts';
import { storedInvoice } from './stored-invoice.ts';

/** Where and for whom invoices are imported. */
export interface ImportPlace {
  storage: Storage;
  /** Who imports, into which organization. */
  actor: Actor;
  /** Runs work in a transaction under the role of whoever imports. */
  write<T>(work: (em: Em) => Promise<T>): Promise<T>;
}

/** A file to import; `fileId` when it lies in the storage already, as an upload that nothing uses yet. */
export interface ImportedFile {
  fileName: string;
  bytes: Uint8Array;
  fileId?: string;
}

/** What was read of an imported file. */
export interface ReadFigures {
  number: string;
  issueDate: string;
  currency: string;
  grossMinorUnits: number;
}

/** What became of a file. `figures` are there whenever it could be read. */
export type ImportOutcome =
  | {
      outcome: 'MATCHED' | 'UNASSIGNED' | 'UNCHANGED';
      invoiceId: string;
      customerName: string | null;
      figures: ReadFigures;
    }
  | { outcome: 'REFUSED'; problem: ImportProblem; figures: ReadFigures | null };

/**
 * Reads an e-invoice and stores it: with its customer when one is meant without doubt, else waiting for the office. The
 * same file again changes nothing, also at the same moment; another file with the same number is refused. Nothing stays
 * behind of what is not taken.
 *
 * @throws only for faults of the system; then nothing is stored either
 */
export async function importInvoice(place: ImportPlace, file: ImportedFile): Promise<ImportOutcome> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const same = await place.write((em) => findSame(em, place, sha256));
  if (same) return same;
  const reading = await readEInvoice(file.bytes, file.fileName);
  if (!reading.ok) return { outcome: 'REFUSED', problem: reading.code, figures: null };
  const job: Job = { place, file, reading, sha256, files: [] };
  const known = await place.write((em) => findKnown(em, job));
  if (known) return known;
  let taken = false;
  try {
    await storeFiles(job);
    const outcome = await place.write(async (em) => {
      // One import at a time in an organization: of two equal files the second finds the first.
      await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [
        `invoice-import:${organizationOf(place.actor)}`,
      ]);
      return (await findKnown(em, job)) ?? (await add(em, job));
    });
    taken = outcome.outcome === 'MATCHED' || outcome.outcome === 'UNASSIGNED';
    return outcome;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = error.problems[0]!.code === 'TAKEN' ? 'NUMBER_TAKEN' : 'FILE_NOT_FOUND';
    return { outcome: 'REFUSED', problem, figures: figuresOf(storedInvoice(reading.invoice)) };
  } finally {
    if (!taken) await removeInvoiceFiles(place.storage, job.files);
  }
}

/** Everything about one file on its way in. */
interface Job {
  place: ImportPlace;
  file: ImportedFile;
  reading: Extract<EInvoiceReading, { ok: true }>;
  sha256: string;
  /** What lies in the storage for it. */
  files: InvoiceFile[];
}

/** What an earlier import has made of the same file. */
async function findSame(em: Em, { actor }: ImportPlace, sourceSha256: string): Promise<ImportOutcome | null> {
  const same = await em.findOne(InvoiceEntity, { organizationId: organizationOf(actor), sourceSha256 });
  return same && { outcome: 'UNCHANGED', invoiceId: same.id, customerName: null, figures: figuresOf(same) };
}

/** What an earlier import, or somebody by hand, has made of this invoice. */
async function findKnown(em: Em, { place, reading, sha256 }: Job): Promise<ImportOutcome | null> {
  const same = await findSame(em, place, sha256);
  if (same) return same;
  const organizationId = organizationOf(place.actor);
  const read = storedInvoice(reading.invoice);
  const { number, type, issueDate, currency, grossMinorUnits } = read;
  const other = await em.findOne(InvoiceEntity, { organizationId, number });
  if (!other) return null;
  const equal =
    other.type === type &&
    other.issueDate === issueDate &&
    other.currency === currency &&
    other.grossMinorUnits === grossMinorUnits;
  return {
    outcome: 'REFUSED',
    problem: equal ? 'SAME_INVOICE_OTHER_FILE' : 'NUMBER_TAKEN',
    figures: figuresOf(read),
  };
}

/** Stores what is not stored yet: the file as it came, and beside a PDF the XML inside it. */
async function storeFiles({ place, file, reading, files }: Job): Promise<void> {
  const isXml = Buffer.from(reading.xml).equals(file.bytes);
  const store = async (purpose: InvoiceFilePurpose, bytes: Uint8Array): Promise<void> => {
    files.push(await storeInvoiceFile(place.storage, purpose, file.fileName, bytes));
  };
  if (!file.fileId) await store(isXml ? 'INVOICE_XML' : 'INVOICE_PDF', file.bytes);
  if (!isXml) await store('INVOICE_XML', reading.xml);
}

async function add(em: Em, job: Job): Promise<ImportOutcome> {
  const { place, file, reading, sha256, files } = job;
  const organizationId = organizationOf(place.actor);
  const customer = await matchCustomer(em, organizationId, reading.invoice);
  const customerId = customer?.id ?? null;
  const invoiceId = v7();
  const figures = storedInvoice(reading.invoice);
  em.create(InvoiceEntity, {
    id: invoiceId,
    organizationId,
    customerId,
    ...figures,
    objectIds: [],
    sourceSha256: sha256,
  });
  await flushOrTaken(em, { invoice_organization_id_number_unique: { field: ['number'] } });
  const invoice = { organizationId, customerId, invoiceId };
  if (file.fileId) {
    const purpose = files.length > 0 ? 'INVOICE_PDF' : 'INVOICE_XML';
    useUpload(await findUpload(em, place.actor, file.fileId, ['fileIds']), purpose, invoice);
  }
  for (const stored of files) addInvoiceFile(em, place.actor, invoice, stored);
  audit(em, place.actor, 'invoice.import', { kind: 'Invoice', id: invoiceId, name: figures.number }, [
    { field: 'file', before: null, after: file.fileName },
    { field: 'customer', before: null, after: customer?.name ?? null },
  ]);
  const outcome = customer ? 'MATCHED' : 'UNASSIGNED';
  return { outcome, invoiceId, customerName: customer?.name ?? null, figures: figuresOf(figures) };
}

function figuresOf({ number, issueDate, currency, grossMinorUnits }: ReadFigures): ReadFigures {
  return { number, issueDate, currency, grossMinorUnits };
}
