import { describe, expect, it } from 'vitest';
import { fitInto } from './scale-photo.ts';

describe('fitInto', () => {
  it('brings the longest edge down and keeps the proportions', () => {
    expect(fitInto(4032, 3024, 2048)).toEqual({ width: 2048, height: 1536 });
    expect(fitInto(3024, 4032, 2048)).toEqual({ width: 1536, height: 2048 });
  });

  it('never enlarges', () => {
    expect(fitInto(640, 480, 2048)).toEqual({ width: 640, height: 480 });
  });

  it('keeps a pixel of a line', () => {
    expect(fitInto(10_000, 1, 2048)).toEqual({ width: 2048, height: 1 });
  });
});
