import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Locale } from '@kundenportal/rules/enums';
import { ROLES } from '../../platform/db/roles.ts';
import { writeAs } from '../../platform/db/transactions.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Services } from '../../platform/services.ts';
import { MAX_FILE_BYTES } from './einvoice/einvoice.limits.ts';
import { importMessage } from './import-messages.ts';
import { importHead, importLine } from './import-table.ts';
import { importInvoice, type ImportOutcome, type ImportPlace } from './invoice-import.service.ts';

/** How many files of a folder went where. `read` counts all whose data could be read, also those refused afterwards. */
export interface ImportTotals {
  files: number;
  read: number;
  matched: number;
  unassigned: number;
  unchanged: number;
  refused: number;
}

/** The folder to import does not exist. The message is for the person at the command line. */
export class ImportFolderError extends Error {}

/**
 * Imports every PDF and XML file below a folder, in the order of their names, and prints a table with a line for each
 * and the sums.
 *
 * @param services the connection must be the owner's, who may take on the role of the command line
 * @param print gets one line at a time
 * @throws ImportFolderError when the folder does not exist
 */
export async function importFolder(
  services: Pick<Services, 'orm' | 'storage'>,
  organizationId: string,
  folder: string,
  print: (line: string) => void,
  locale: Locale = 'EN',
): Promise<ImportTotals> {
  const paths = await invoiceFilesBelow(folder).catch(() => {
    throw new ImportFolderError(importMessage(locale, 'NO_FOLDER', { folder }));
  });
  if (paths.length === 0) print(importMessage(locale, 'NO_FILES', { folder }));
  const place = placeOf(services, organizationId);
  const totals: ImportTotals = { files: 0, read: 0, matched: 0, unassigned: 0, unchanged: 0, refused: 0 };
  const names = paths.map((path) => relative(folder, path));
  const width = Math.max(0, ...names.map((name) => name.length));
  if (paths.length > 0) print(importHead(locale, width));
  for (const [index, path] of paths.entries()) {
    const outcome = await importPath(place, path);
    count(totals, outcome);
    print(importLine(locale, width, names[index]!, outcome));
  }
  print(importMessage(locale, 'TOTALS', { ...totals }));
  return totals;
}

async function invoiceFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(pdf|xml)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function importPath(place: ImportPlace, path: string): Promise<ImportOutcome> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) return { outcome: 'REFUSED', problem: 'TOO_LARGE', figures: null };
  return importInvoice(place, { fileName: basename(path), bytes: await readFile(path) });
}

function count(totals: ImportTotals, outcome: ImportOutcome): void {
  totals.files += 1;
  if (outcome.figures) totals.read += 1;
  if (outcome.outcome === 'MATCHED') totals.matched += 1;
  else if (outcome.outcome === 'UNASSIGNED') totals.unassigned += 1;
  else if (outcome.outcome === 'UNCHANGED') totals.unchanged += 1;
  else totals.refused += 1;
}

function placeOf(services: Pick<Services, 'orm' | 'storage'>, organizationId: string): ImportPlace {
  const nobody = { accountId: null, sessionId: null, staffMemberId: null, contactId: null, customerId: null };
  const actor: Actor = { ...nobody, organizationId, name: 'pnpm portal', channel: 'CLI', owner: false };
  const session = { role: ROLES.operator, variables: {}, readOnly: false };
  return { storage: services.storage, actor, write: (work) => writeAs(services.orm, session, work) };
}
