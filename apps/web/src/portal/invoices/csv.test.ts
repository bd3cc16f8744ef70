import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('writes rows that a spreadsheet opens', () => {
    expect(
      toCsv([
        ['Number', 'Total'],
        ['R1', '1.234,50'],
      ]),
    ).toBe('\uFEFFNumber;Total\r\nR1;1.234,50\r\n');
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
    'CSV cells beginning with = + - @ tab CR: %j is escaped',
    (value) => {
      expect(toCsv([[value]])).toMatch(/^\uFEFF"?'/);
    },
  );

  it('leaves a negative amount a number', () => {
    expect(toCsv([['-12,50']])).toBe('\uFEFF-12,50\r\n');
  });

  it('keeps separators, quotes and line breaks inside a cell', () => {
    expect(toCsv([['a;b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n');
  });
});
