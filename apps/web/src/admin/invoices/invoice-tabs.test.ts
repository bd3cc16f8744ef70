import { expect, it } from 'vitest';
import { invoiceTabFilter, invoiceTabOf } from './invoice-tabs.ts';

it('shows all for an address that names no tab', () => {
  expect(invoiceTabFilter(invoiceTabOf(''))).toEqual({});
  expect(invoiceTabFilter(invoiceTabOf('paid'))).toEqual({});
});

it('asks for what a tab promises', () => {
  expect(invoiceTabFilter('WAITING')).toEqual({ assigned: false });
  expect(invoiceTabFilter('OVERDUE')).toEqual({ overdue: true });
  expect(invoiceTabFilter('PAID')).toEqual({ status: ['PAID'] });
});
