import { describe, expect, it } from 'vitest';
import { groupByDay } from './group-by-day.ts';

const at = (startsAt: string) => ({ startsAt });

describe('groupByDay', () => {
  it('puts what begins on the same day together, in the order of the list', () => {
    const groups = groupByDay([
      at('2026-11-23T07:00:00.000Z'),
      at('2026-11-23T15:00:00.000Z'),
      at('2026-11-24T07:00:00.000Z'),
    ]);
    expect(groups.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-24', 1],
    ]);
  });

  it("takes the day of the provider's clock, not of UTC", () => {
    expect(groupByDay([at('2026-11-23T23:30:00.000Z')])[0]?.day).toBe('2026-11-24');
  });

  it('works for a list that runs backwards', () => {
    const days = groupByDay([at('2026-11-24T07:00:00.000Z'), at('2026-11-23T07:00:00.000Z')]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
  });

  it('has no day without assignments', () => {
    expect(groupByDay([])).toEqual([]);
  });
});
