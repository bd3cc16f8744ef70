import { hitKinds, type SearchHit } from './search-hits.ts';

type HitStorage = Pick<Storage, 'getItem' | 'setItem'>;

const limit = 6;
const keyOf = (staffMemberId: string) => `recent:${staffMemberId}`;

function isHit(value: unknown): value is SearchHit {
  const hit = value as SearchHit | null;
  return (
    typeof hit === 'object' &&
    hit !== null &&
    hitKinds.includes(hit.kind) &&
    [hit.id, hit.title, hit.detail].every((text) => typeof text === 'string')
  );
}

/**
 * What a person opened last through the search, the newest first.
 * Kept until the tab is closed: names of customers do not stay behind on a shared computer.
 */
export function recentHits(staffMemberId: string, storage: HitStorage = sessionStorage): SearchHit[] {
  try {
    const stored = JSON.parse(storage.getItem(keyOf(staffMemberId)) ?? '[]') as unknown;
    return Array.isArray(stored) ? stored.filter(isHit).slice(0, limit) : [];
  } catch {
    return [];
  }
}

/** Remembers a hit that was opened. A full or forbidden storage forgets it. */
export function rememberHit(
  staffMemberId: string,
  hit: SearchHit,
  storage: HitStorage = sessionStorage,
): void {
  const others = recentHits(staffMemberId, storage).filter(
    ({ kind, id }) => kind !== hit.kind || id !== hit.id,
  );
  try {
    storage.setItem(keyOf(staffMemberId), JSON.stringify([hit, ...others].slice(0, limit)));
  } catch {
    // The search works without.
  }
}
