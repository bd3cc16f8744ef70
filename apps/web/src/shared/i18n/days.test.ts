import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, startOfDay, weeksOfMonth } from './days.ts';

describe('dayOf', () => {
  it('counts an instant late in the evening UTC to the next day in winter', () => {
    expect(dayOf('2026-11-23T22:59:59.000Z')).toBe('2026-11-23');
    expect(dayOf('2026-11-23T23:00:00.000Z')).toBe('2026-11-24');
  });

  it('knows summer time', () => {
    expect(dayOf('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('begins %s at %s', (day, instant) => {
    expect(startOfDay(day)).toBe(instant);
    expect(dayOf(instant)).toBe(day);
  });
});

describe('addDays and addMonths', () => {
  it('cross months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
  });
});

describe('weeksOfMonth', () => {
  it('begins with the Monday of the first week and ends with the Sunday of the last', () => {
    const weeks = weeksOfMonth('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.[6]).toBe('2026-12-06');
  });

  it('needs four weeks for a February that begins on a Monday', () => {
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
  });
});
