import { describe, expect, it } from 'vitest';
import { shiftEnd } from './shift-end.ts';

describe('shiftEnd', () => {
  it('keeps the length', () => {
    expect(shiftEnd('2026-11-23T08:00', '2026-11-24T10:15', '2026-11-23T12:30')).toBe('2026-11-24T14:45');
  });

  it('keeps the length across a change of the clock', () => {
    expect(shiftEnd('2026-10-24T22:00', '2026-10-24T23:00', '2026-10-25T05:00')).toBe('2026-10-25T06:00');
  });

  it('proposes two hours for a first begin, and for an end that came before its begin', () => {
    expect(shiftEnd('', '2026-11-24T10:15', '')).toBe('2026-11-24T12:15');
    expect(shiftEnd('2026-11-24T10:00', '2026-11-24T11:00', '2026-11-24T09:00')).toBe('2026-11-24T13:00');
  });

  it('leaves the end alone while the begin is being typed', () => {
    expect(shiftEnd('2026-11-24T10:00', '', '2026-11-24T12:00')).toBe('2026-11-24T12:00');
  });
});
