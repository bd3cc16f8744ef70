import { expect, it } from 'vitest';
import type { GlobalSearchQuery } from '../__generated__/operations.ts';
import { groupHits, hitPath, searchHits } from './search-hits.ts';

const none = { __typename: 'CustomerConnection', nodes: [] };
const data = {
  customers: { nodes: [{ id: 'c', name: 'Nordlicht', number: 'K-1' }] },
  objects: none,
  tickets: {
    nodes: [{ id: 't', subject: 'Bins', number: '123456', customer: { id: 'c', name: 'Nordlicht' } }],
  },
  assignments: null,
  invoices: { nodes: [{ id: 'i', number: 'R-1', buyerName: 'Nord GmbH', customer: null }] },
  executors: none,
} as unknown as GlobalSearchQuery;

it('lists what was found, each with what tells it apart', () => {
  expect(searchHits(data, (day) => day)).toEqual([
    { kind: 'customer', id: 'c', title: 'Nordlicht', detail: 'K-1' },
    { kind: 'ticket', id: 't', title: 'Bins', detail: '123456 · Nordlicht' },
    { kind: 'invoice', id: 'i', title: 'R-1', detail: 'Nord GmbH' },
  ]);
});

it('groups by kind and leaves empty kinds out', () => {
  const groups = groupHits(searchHits(data, (day) => day));
  expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
    ['customer', 1],
    ['ticket', 1],
    ['invoice', 1],
  ]);
});

it('leads to the page of the record', () => {
  expect(hitPath({ kind: 'assignment', id: 'a' })).toBe('/admin/assignments/a');
});
