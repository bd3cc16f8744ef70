import { describe, expect, it } from 'vitest';
import { instantOf, localTimeOf } from './local-time.ts';

describe('local times', () => {
  it('reads the clock of Berlin in winter and in summer', () => {
    expect(instantOf('2026-11-23T14:05')).toBe('2026-11-23T13:05:00.000Z');
    expect(instantOf('2026-07-01T00:30')).toBe('2026-06-30T22:30:00.000Z');
  });

  it('comes back as it was typed, also beside a change of the clock', () => {
    for (const local of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T01:30', '2026-10-25T03:30']) {
      expect(localTimeOf(instantOf(local))).toBe(local);
    }
  });

  it('moves a skipped hour to one that exists', () => {
    expect(localTimeOf(instantOf('2026-03-29T02:30'))).toMatch(/^2026-03-29T0[13]:30$/);
  });

  it('takes no time for none', () => {
    expect(instantOf('')).toBeNull();
    expect(instantOf('2026-13-01T00:00')).toBeNull();
    expect(instantOf('tomorrow')).toBeNull();
    expect(localTimeOf(null)).toBe('');
  });
});
