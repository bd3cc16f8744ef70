import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buttonColors, contrast } from './brand-colors.ts';

describe('the colours of a button', () => {
  it('read well with any colour of any brand', () => {
    assert(
      property(integer({ min: 0, max: 0xffffff }), (rgb) => {
        const { background, color } = buttonColors(`#${rgb.toString(16).padStart(6, '0')}`);
        expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each([null, undefined, '', 'red', '#fff', '#12345g', '#112233;color:red'])(
    'are the default for %j',
    (bad) => {
      expect(buttonColors(bad)).toEqual({ background: '#1d4f91', color: '#ffffff' });
    },
  );
});
