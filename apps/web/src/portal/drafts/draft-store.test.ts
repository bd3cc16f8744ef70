import { describe, expect, it } from 'vitest';
import {
  draftKey,
  dropDraft,
  keepDraft,
  newIdempotencyKey,
  readDraft,
  type DraftStorage,
} from './draft-store.ts';

interface Note {
  text: string;
}
const isNote = (values: unknown): values is Note => typeof (values as Note | null)?.text === 'string';

function memory(): DraftStorage & { map: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

describe('drafts', () => {
  it('come back as they were typed', () => {
    const storage = memory();
    keepDraft('a', { text: 'Der Boden ist nass' }, storage);
    expect(readDraft('a', isNote, storage)).toEqual({ text: 'Der Boden ist nass' });
  });

  it('are kept apart by contact and subject', () => {
    const storage = memory();
    keepDraft(draftKey('one', 'ticket'), { text: 'x' }, storage);
    expect(readDraft(draftKey('two', 'ticket'), isNote, storage)).toBeNull();
    expect(readDraft(draftKey('one', 'comment', '1'), isNote, storage)).toBeNull();
  });

  it('are gone after they were sent', () => {
    const storage = memory();
    keepDraft('a', { text: 'x' }, storage);
    dropDraft('a', storage);
    expect(readDraft('a', isNote, storage)).toBeNull();
  });

  it('are forgotten after 30 days', () => {
    const storage = memory();
    keepDraft('a', { text: 'x' }, storage, 0);
    const days = (count: number) => count * 86_400_000;
    expect(readDraft('a', isNote, storage, days(29))).not.toBeNull();
    expect(readDraft('a', isNote, storage, days(31))).toBeNull();
  });

  it.each(['', '{', 'null', '3', '{"savedAt":9e15}', '{"savedAt":9e15,"values":{"text":1}}'])(
    'of a foreign shape (%j) count as none',
    (stored) => {
      const storage = memory();
      storage.map.set('draft:a', stored);
      expect(readDraft('a', isNote, storage)).toBeNull();
    },
  );

  it('never break a form whose storage is full or forbidden', () => {
    const broken: DraftStorage = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {
        throw new Error('forbidden');
      },
    };
    expect(readDraft('a', isNote, broken)).toBeNull();
    expect(() => keepDraft('a', { text: 'x' }, broken)).not.toThrow();
    expect(() => dropDraft('a', broken)).not.toThrow();
  });
});

describe('newIdempotencyKey', () => {
  it('is different each time and short enough for the API', () => {
    const keys = new Set(Array.from({ length: 100 }, newIdempotencyKey));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
