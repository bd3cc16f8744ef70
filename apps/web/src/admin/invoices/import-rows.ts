import type { InvoiceImportMutation } from '../__generated__/operations.ts';

/** What the API made of one file. */
export type ImportResult = InvoiceImportMutation['invoiceImport']['results'][number];

/** A file of the import and how far it is. */
export interface ImportRow {
  key: number;
  fileName: string;
  phase: 'waiting' | 'uploading' | 'reading' | 'read' | 'failed';
  /** Of the upload, 0 to 1. */
  progress: number;
  result: ImportResult | null;
  /** Why it could not be sent. */
  problem: string | null;
}

/** A file that was just chosen. */
export function newRow(key: number, fileName: string): ImportRow {
  return { key, fileName, phase: 'waiting', progress: 0, result: null, problem: null };
}

/** The rows with one of them changed. */
export function changeRow(
  rows: readonly ImportRow[],
  key: number,
  values: Partial<ImportRow>,
): readonly ImportRow[] {
  return rows.map((row) => (row.key === key ? { ...row, ...values } : row));
}

/** How far the whole import is. */
export interface ImportTotals {
  all: number;
  /** Read or failed: nothing more happens to them. */
  finished: number;
  matched: number;
  waiting: number;
  unchanged: number;
  refused: number;
}

/** Counts for the line above the table. */
export function importTotals(rows: readonly ImportRow[]): ImportTotals {
  const outcome = (name: ImportResult['outcome']) =>
    rows.filter(({ result }) => result?.outcome === name).length;
  const failed = rows.filter(({ phase }) => phase === 'failed').length;
  return {
    all: rows.length,
    finished: failed + rows.filter(({ phase }) => phase === 'read').length,
    matched: outcome('MATCHED'),
    waiting: outcome('UNASSIGNED'),
    unchanged: outcome('UNCHANGED'),
    refused: outcome('REFUSED') + failed,
  };
}
