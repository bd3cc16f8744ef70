import type { GlobalSearchQuery } from '../__generated__/operations.ts';

/** Kinds of records that the search finds, in the order shown. */
export const hitKinds = ['customer', 'object', 'ticket', 'assignment', 'invoice', 'executor'] as const;
export type HitKind = (typeof hitKinds)[number];

/** Something found. */
export interface SearchHit {
  kind: HitKind;
  id: string;
  title: string;
  /** What tells it from others of the same name. */
  detail: string;
}

/** Where a hit leads to. */
export function hitPath({ kind, id }: Pick<SearchHit, 'kind' | 'id'>): string {
  return `/admin/${kind}s/${id}`;
}

/**
 * What the API found, as one list in the order of the kinds.
 * @param formatDate writes an instant as a day
 */
export function searchHits(data: GlobalSearchQuery, formatDate: (instant: string) => string): SearchHit[] {
  const { customers, objects, tickets, assignments, invoices, executors } = data;
  const hit = (kind: HitKind, id: string, title: string, ...details: (string | null | undefined)[]) => ({
    kind,
    id,
    title,
    detail: details.filter(Boolean).join(' · '),
  });
  return [
    ...(customers?.nodes ?? []).map(({ id, name, number }) => hit('customer', id, name, number)),
    ...(objects?.nodes ?? []).map(({ id, name, customer }) => hit('object', id, name, customer.name)),
    ...(tickets?.nodes ?? []).map(({ id, subject, number, customer }) =>
      hit('ticket', id, subject, number, customer.name),
    ),
    ...(assignments?.nodes ?? []).map(({ id, title, startsAt, object }) =>
      hit('assignment', id, title, formatDate(startsAt), object.name),
    ),
    ...(invoices?.nodes ?? []).map(({ id, number, customer, buyerName }) =>
      hit('invoice', id, number, customer?.name ?? buyerName),
    ),
    ...(executors?.nodes ?? []).map(({ id, displayName }) => hit('executor', id, displayName)),
  ];
}

/** Hits by kind, only the kinds that have some. */
export function groupHits(hits: readonly SearchHit[]): { kind: HitKind; hits: SearchHit[] }[] {
  return hitKinds
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}
