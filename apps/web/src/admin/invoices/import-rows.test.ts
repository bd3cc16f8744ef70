import { expect, it } from 'vitest';
import { changeRow, importTotals, newRow, type ImportResult } from './import-rows.ts';

const result = (outcome: ImportResult['outcome']): ImportResult => ({
  __typename: 'InvoiceImportResult',
  fileName: 'a.xml',
  outcome,
  message: null,
  invoice: null,
});

it('changes one row and leaves the others', () => {
  const rows = [newRow(1, 'a.pdf'), newRow(2, 'b.xml')];
  const changed = changeRow(rows, 2, { phase: 'uploading', progress: 0.5 });
  expect(changed[0]).toBe(rows[0]);
  expect(changed[1]).toMatchObject({ fileName: 'b.xml', phase: 'uploading', progress: 0.5 });
});

it('counts every file once, what could not be sent among the refused', () => {
  const rows = [
    { ...newRow(1, 'a'), phase: 'read' as const, result: result('MATCHED') },
    { ...newRow(2, 'b'), phase: 'read' as const, result: result('UNASSIGNED') },
    { ...newRow(3, 'c'), phase: 'read' as const, result: result('UNCHANGED') },
    { ...newRow(4, 'd'), phase: 'read' as const, result: result('REFUSED') },
    { ...newRow(5, 'e'), phase: 'failed' as const, problem: 'No connection' },
    newRow(6, 'f'),
  ];
  expect(importTotals(rows)).toEqual({
    all: 6,
    finished: 5,
    matched: 1,
    waiting: 1,
    unchanged: 1,
    refused: 2,
  });
});
