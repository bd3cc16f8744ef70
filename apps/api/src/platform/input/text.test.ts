import { expect, test } from 'vitest';
import { Problems, Refusal } from '../errors/refusal.ts';
import { changedText, optionalEmail, optionalText, requiredEmail, requiredText } from './text.ts';

function codes(work: (problems: Problems) => unknown): string[] {
  const problems = new Problems();
  work(problems);
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    return (error as Refusal).problems.map((problem) => problem.code);
  }
}

const name = { max: 5 };

test('a text is trimmed, and counted in characters', () => {
  expect(requiredText(new Problems(), ['name'], '  Ute  ', name)).toBe('Ute');
  expect(codes((p) => requiredText(p, ['name'], '😀😀😀😀😀', name))).toEqual([]);
  expect(codes((p) => requiredText(p, ['name'], 'Gerdaa', name))).toEqual(['TOO_LONG']);
  expect(codes((p) => requiredText(p, ['name'], ' \n ', name))).toEqual(['REQUIRED']);
});

test('control characters and marks that turn the direction are refused, line breaks only in long texts allowed', () => {
  for (const text of ['a\nb', 'a\r\nb', 'a\u0000b', 'a\u202eb', 'a\u2028b', 'a\tb']) {
    expect(codes((p) => requiredText(p, ['name'], text, name))).toEqual(['INVALID']);
  }
  expect(codes((p) => optionalText(p, ['note'], 'a\r\nb\tc', { max: 5, lines: true }))).toEqual([]);
  expect(codes((p) => optionalText(p, ['note'], 'a\u0000b', { max: 5, lines: true }))).toEqual(['INVALID']);
});

test('what is left out stays, what is empty goes, what is required cannot go', () => {
  expect(optionalText(new Problems(), ['vatId'], undefined, name)).toBeUndefined();
  expect(optionalText(new Problems(), ['vatId'], ' ', name)).toBeNull();
  expect(optionalText(new Problems(), ['vatId'], null, name)).toBeNull();
  expect(changedText(new Problems(), ['name'], null, name)).toBeUndefined();
  expect(codes((p) => changedText(p, ['name'], '', name))).toEqual(['REQUIRED']);
});

test('an address is stored in one form, or refused', () => {
  expect(optionalEmail(new Problems(), ['email'], ' Ute@Example.DE ')).toBe('ute@example.de');
  expect(optionalEmail(new Problems(), ['email'], '')).toBeNull();
  for (const email of ['ute', 'a@example.de,b@example.de', 'a@example.de\r\nBcc: b@example.de']) {
    expect(codes((p) => requiredEmail(p, ['email'], email))).toEqual(['INVALID']);
  }
  expect(codes((p) => requiredEmail(p, ['email'], null))).toEqual(['REQUIRED']);
  expect(codes((p) => requiredEmail(p, ['email'], `${'a'.repeat(300)}@example.de`))).toEqual(['TOO_LONG']);
});
