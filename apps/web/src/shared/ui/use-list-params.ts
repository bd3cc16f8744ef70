import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** How a list is ordered. `Field` is the enum of the schema, for example `'NAME' | 'NUMBER'`. */
export interface ListSort<Field extends string = string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

/** The state of a list, all of it in the address, so that it can be shared and comes back. */
export interface ListParams<Field extends string> {
  /** The words searched for; `''` for none. */
  search: string;
  sort: ListSort<Field>;
  /** The cursor after which the page starts. */
  after: string | null;
  /** Any further filter, `''` when it is not set. */
  filter: (name: string) => string;
  /** Whether search or a filter narrows the list: an empty page then is "no results". */
  isFiltered: boolean;
  setFilter: (name: string, value: string) => void;
  /** Several at once, `''` takes one away: a second call would not know of the first. */
  setFilters: (values: Record<string, string>) => void;
  setSearch: (words: string) => void;
  setSort: (field: string) => void;
  toNext: (endCursor: string | null) => void;
  toPrevious: () => void;
}

/** Not a filter: order, page, and the tab, which is always one of those that are offered. */
const own = new Set(['sort', 'dir', 'after', 'tab', 'status']);

interface PageState {
  trail?: readonly string[];
}

/**
 * Filters, sort and page of a list in the address (`?search=&sort=NAME&dir=DESC&after=…`).
 * @param fields what the list can be sorted by; anything else in the address is ignored
 * @param initial the order without `?sort=`
 */
export function useListParams<Field extends string>(
  fields: readonly Field[],
  initial: ListSort<Field>,
): ListParams<Field> {
  const [params, setParams] = useSearchParams();
  const state = useLocation().state as PageState | null;
  const trail = useMemo(() => state?.trail ?? [], [state]);
  const after = params.get('after');
  const known = fields.find((field) => field === params.get('sort'));
  const direction = known ? (params.get('dir') === 'DESC' ? 'DESC' : 'ASC') : initial.direction;

  const setFilters = useCallback(
    (values: Record<string, string>) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          next.delete('after');
          for (const [name, value] of Object.entries(values)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const setFilter = useCallback((name: string, value: string) => setFilters({ [name]: value }), [setFilters]);
  const setSearch = useCallback((words: string) => setFilter('search', words), [setFilter]);
  const goTo = (cursor: string | null, newTrail: readonly string[]): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (cursor) next.set('after', cursor);
        else next.delete('after');
        return next;
      },
      { state: { trail: newTrail } satisfies PageState },
    );
  const sort = { field: known ?? initial.field, direction } as const;
  return {
    search: params.get('search') ?? '',
    sort,
    after,
    filter: (name) => params.get(name) ?? '',
    isFiltered: [...params.keys()].some((name) => !own.has(name)),
    setFilter,
    setFilters,
    setSearch,
    setSort: (field) =>
      setParams((old) => {
        const next = new URLSearchParams(old);
        next.delete('after');
        next.set('sort', field);
        next.set('dir', sort.field === field && sort.direction === 'ASC' ? 'DESC' : 'ASC');
        return next;
      }),
    toNext: (endCursor) => endCursor && goTo(endCursor, after ? [...trail, after] : []),
    toPrevious: () => goTo(trail.at(-1) ?? null, trail.slice(0, -1)),
  };
}
