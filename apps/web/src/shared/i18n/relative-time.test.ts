import { describe, expect, it } from 'vitest';
import { createRelativeTime } from './relative-time.ts';

const german = createRelativeTime('de-DE');
const british = createRelativeTime('en-GB');
const de = (at: string, now: string) => german(new Date(at), new Date(now));
const en = (at: string, now: string) => british(new Date(at), new Date(now));

describe('createRelativeTime', () => {
  it('counts days by the calendar, not by 24 hours', () => {
    expect(de('2026-11-23T23:30+01:00', '2026-11-25T14:50+01:00')).toBe('vorgestern');
    expect(de('2026-11-24T00:00+01:00', '2026-11-25T14:50+01:00')).toBe('gestern');
    expect(en('2026-11-26T23:59+01:00', '2026-11-25T00:10+01:00')).toBe('tomorrow');
  });

  it('changes the day at midnight in Berlin', () => {
    expect(en('2026-11-24T22:59Z', '2026-11-25T10:00Z')).toBe('yesterday');
    expect(en('2026-11-24T23:00Z', '2026-11-25T10:00Z')).toBe('11 hours ago');
  });

  it('counts minutes across midnight', () => {
    expect(de('2026-11-24T23:50+01:00', '2026-11-25T00:20+01:00')).toBe('vor 30 Minuten');
    expect(de('2026-11-24T23:10+01:00', '2026-11-25T00:20+01:00')).toBe('gestern');
  });

  it('is not led astray by days of 23 and 25 hours', () => {
    expect(de('2026-03-28T23:30+01:00', '2026-03-30T00:15+02:00')).toBe('vorgestern');
    expect(de('2026-03-29T00:30+01:00', '2026-03-29T23:30+02:00')).toBe('vor 22 Stunden');
    expect(de('2026-10-25T00:15+02:00', '2026-10-25T23:45+01:00')).toBe('vor 24 Stunden');
    expect(de('2026-10-24T00:15+02:00', '2026-10-26T00:00+01:00')).toBe('vorgestern');
  });

  it('gives weeks, months and years in numbers', () => {
    expect(de('2026-11-19T08:00+01:00', '2026-11-25T14:50+01:00')).toBe('vor 6 Tagen');
    expect(de('2026-11-18T23:00+01:00', '2026-11-25T00:50+01:00')).toBe('vor 1 Woche');
    expect(en('2026-10-20T12:00+02:00', '2026-11-25T12:00+01:00')).toBe('1 month ago');
    expect(en('2028-01-01T12:00+01:00', '2026-11-25T12:00+01:00')).toBe('in 1 year');
  });
});
