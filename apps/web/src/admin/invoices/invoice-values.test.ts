import { i18n } from '@lingui/core';
import { beforeAll, expect, it } from 'vitest';
import { grossOf, invoiceInput, newInvoiceSchema, type NewInvoiceValues } from './invoice-values.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

const values: NewInvoiceValues = {
  customerId: 'c',
  objectIds: [],
  number: 'R-1',
  type: 'INVOICE',
  issueDate: '2026-11-23',
  dueDate: '',
  serviceFrom: '',
  serviceTo: '',
  netMinorUnits: 10_000,
  taxMinorUnits: 1900,
  status: 'OPEN',
  file: [],
};

it('sends empty days as none, and never the file itself', () => {
  const input = invoiceInput(values, 'f');
  expect(input).toMatchObject({ dueDate: null, serviceFrom: null, netMinorUnits: 10_000, fileId: 'f' });
  expect(input).not.toHaveProperty('file');
});

it('adds up only what is an amount', () => {
  expect(grossOf(10_000, 1900)).toBe(11_900);
  expect(grossOf(10_000, 0)).toBe(10_000);
  expect(grossOf(10_000, null)).toBeNull();
  expect(grossOf(Number.NaN, 1900)).toBeNull();
});

it('needs both amounts', () => {
  const paths = (input: NewInvoiceValues) =>
    newInvoiceSchema.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(paths(values)).toEqual([]);
  expect(paths({ ...values, netMinorUnits: null, taxMinorUnits: Number.NaN })).toEqual([
    'netMinorUnits',
    'taxMinorUnits',
  ]);
});
