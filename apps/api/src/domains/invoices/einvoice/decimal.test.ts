import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalText, toMinorUnits } from './decimal.ts';

const invalid = expect.objectContaining({ code: 'AMOUNT_INVALID' });

function written(minor: number, exponent: number): string {
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  return `${minor < 0 ? '-' : ''}${digits.slice(0, point)}${exponent ? `.${digits.slice(point)}` : ''}`;
}

describe('decimals', () => {
  it('reads every amount that minor units can hold, exactly', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 0, max: 4 }),
        fc.nat(6),
        (minor, exponent, zeros) => {
          const text = written(minor, exponent) + (exponent ? '0'.repeat(zeros) : '');
          expect(toMinorUnits(text, exponent)).toBe(minor === 0 ? 0 : minor);
        },
      ),
    );
  });

  it('gives the shortest form, which reads as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,14}(\.\d{1,14})?$/), (text) => {
        const short = toDecimalText(text);
        expect(short).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/);
        expect(toDecimalText(short)).toBe(short);
        expect(Number(short)).toBeCloseTo(Number(text), 5);
      }),
    );
  });

  it.each([
    ['20.0000', '20'],
    ['-5.0000', '-5'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['+007', '7'],
    ['-0.00', '0'],
  ])('writes %s as %s', (text, short) => {
    expect(toDecimalText(text)).toBe(short);
  });

  it.each([
    '1e3',
    '1.234,56',
    '1,5',
    '1 000',
    '',
    '.',
    '-',
    'NaN',
    'INF',
    '0x10',
    '١٢',
    '9'.repeat(40),
    '1.2.3',
    '--1',
  ])('refuses %j', (text) => {
    expect(() => toDecimalText(text)).toThrow(invalid);
    expect(() => toMinorUnits(text, 2)).toThrow(invalid);
  });

  it('refuses to round and to overflow', () => {
    expect(() => toMinorUnits('10.005', 2)).toThrow(invalid);
    expect(() => toMinorUnits('1.5', 0)).toThrow(invalid);
    expect(() => toMinorUnits('90071992547409.92', 2)).toThrow(invalid);
  });

  it('knows no negative zero', () => {
    expect(Object.is(toMinorUnits('-0.00', 2), 0)).toBe(true);
  });
});
