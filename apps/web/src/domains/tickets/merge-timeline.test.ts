import { describe, expect, it } from 'vitest';
import { mergeTimeline } from './merge-timeline.ts';

const at = (id: string, createdAt: string) => ({ id, createdAt });

describe('mergeTimeline', () => {
  it('mixes events and comments by time, the oldest first', () => {
    const merged = mergeTimeline(
      [at('created', '2026-11-20T08:00:00.000Z'), at('planned', '2026-11-21T09:00:00.000Z')],
      [at('question', '2026-11-20T12:00:00.000Z'), at('thanks', '2026-11-22T07:00:00.000Z')],
    );
    expect(merged.map(({ id }) => id)).toEqual(['created', 'question', 'planned', 'thanks']);
  });

  it('puts the comment of a change before the change', () => {
    const moment = '2026-11-20T08:00:00.000Z';
    const merged = mergeTimeline([at('reopened', moment)], [at('why', moment)]);
    expect(merged.map(({ type, id }) => `${type} ${id}`)).toEqual(['comment why', 'event reopened']);
  });

  it('keeps the order of the API among events of one moment', () => {
    const moment = '2026-11-20T08:00:00.000Z';
    const merged = mergeTimeline([at('first', moment), at('second', moment)], []);
    expect(merged.map(({ id }) => id)).toEqual(['first', 'second']);
  });
});
