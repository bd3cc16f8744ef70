import { describe, expect, it } from 'vitest';
import { normaliseEmail } from './email.ts';

describe('normaliseEmail', () => {
  it.each([
    ['Erika.Muster@Example.DE', 'erika.muster@example.de'],
    ['  erika@example.de \r\n', 'erika@example.de'],
    ['ｅｒｉｋａ＠ｅｘａｍｐｌｅ．ｄｅ', 'erika@example.de'],
    ["o'neil+kunde@sub.example.co.uk", "o'neil+kunde@sub.example.co.uk"],
    ['Info@Gebäudeservice.de', 'info@xn--gebudeservice-dfb.de'],
    ['info@GEBA\u0308UDESERVICE.de', 'info@xn--gebudeservice-dfb.de'],
    ['MÜLLER@example.de', 'müller@example.de'],
    ['почта@пример.рф', 'почта@xn--e1afmkfd.xn--p1ai'],
    ['\u212Aarl@example.de', 'karl@example.de'],
  ])('writes %j as %j', (typed, stored) => {
    expect(normaliseEmail(typed)).toBe(stored);
    expect(normaliseEmail(stored)).toBe(stored);
  });

  it.each([
    ['nothing', ''],
    ['no @', 'erika.example.de'],
    ['two @', 'erika@evil.example@example.de'],
    ['a second @ in full width', 'erika＠evil.example@example.de'],
    ['an empty local part', '@example.de'],
    ['a comma', 'erika@example.de,eve@evil.example'],
    ['a full-width comma', 'erika@example.de，eve@evil.example'],
    ['a semicolon', 'erika@example.de;eve@evil.example'],
    ['a line break inside', 'erika@example.de\r\nBcc: eve@evil.example'],
    ['a line feed before the @', 'erika\n@example.de'],
    ['NUL', 'erika\0@example.de'],
    ['a space inside', 'erika muster@example.de'],
    ['a name in front', 'Erika <erika@example.de>'],
    ['quotes', '"erika"@example.de'],
    ['a comment', 'erika(x)@example.de'],
    ['a zero-width space', 'eri\u200Bka@example.de'],
    ['a soft hyphen in the domain', 'erika@exam\u00ADple.de'],
    ['a right-to-left mark', 'erika\u200F@example.de'],
    ['a lone surrogate', 'erika\uD800@example.de'],
    ['a Cyrillic look-alike in a Latin name', '\u0430dmin@example.de'],
    ['a Greek look-alike in a Latin name', 'p\u03BFst@example.de'],
    ['a Cyrillic look-alike in a Latin domain', 'erika@ex\u0430mple.de'],
    ['a dotted capital I, which lower case takes apart', '\u0130nfo@example.de'],
    ['a dot at the start', '.erika@example.de'],
    ['two dots in a row', 'erika..muster@example.de'],
    ['a domain without a dot', 'erika@localhost'],
    ['a dot at the end', 'erika@example.de.'],
    ['an IPv4 address', 'erika@127.0.0.1'],
    ['an IPv4 address in hexadecimal', 'erika@0x7f.1'],
    ['an address literal', 'erika@[127.0.0.1]'],
    ['a port', 'erika@example.de:25'],
    ['a path', 'erika@example.de/x'],
    ['an escape', 'erika@example%2ede'],
    ['a hyphen at the edge of a label', 'erika@-example.de'],
    ['a local part that is too long', `${'a'.repeat(65)}@example.de`],
    [
      'an address that is too long',
      `erika@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(64)}.de`,
    ],
  ])('refuses %s', (_what, typed) => {
    expect(normaliseEmail(typed)).toBeNull();
  });

  it('answers a megabyte of text at once', () => {
    const before = Date.now();
    expect(normaliseEmail(`${'a.'.repeat(500_000)}@example.de`)).toBeNull();
    expect(Date.now() - before).toBeLessThan(50);
  });

  it('takes the longest address that fits and refuses one character more', () => {
    const rest = `@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(59)}.de`;
    expect(normaliseEmail('a'.repeat(254 - rest.length) + rest)).toHaveLength(254);
    expect(normaliseEmail('a'.repeat(255 - rest.length) + rest)).toBeNull();
  });
});
