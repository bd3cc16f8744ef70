import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEdifactDate, fromXsdDate } from './calendar-date.ts';

const invalid = expect.objectContaining({ code: 'DATE_INVALID' });
const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });

describe('dates', () => {
  it('reads every day in both forms', () => {
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(fromXsdDate(day)).toBe(day);
        expect(fromXsdDate(`${day}+14:00`)).toBe(day);
        expect(fromEdifactDate(day.replaceAll('-', ''), '102')).toBe(day);
        expect(fromEdifactDate(`${day.replaceAll('-', '')}2359`, '203')).toBe(day);
      }),
    );
  });

  it.each(['20260230', '20260000', '00000101', '2026-02-03', '2026020', '202602033', 'heute'])(
    'refuses %s',
    (text) => {
      expect(() => fromEdifactDate(text, '102')).toThrow(invalid);
    },
  );

  it.each(['2026-02-30', '2026-13-01', '20260203', '03.02.2026', '2026-2-3', '2026-02-03 10:00'])(
    'refuses %s as an XML date',
    (text) => {
      expect(() => fromXsdDate(text)).toThrow(invalid);
    },
  );

  it('refuses formats that name no day', () => {
    expect(() => fromEdifactDate('202602', '610')).toThrow(invalid);
  });
});
