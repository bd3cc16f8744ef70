import { expect, it } from 'vitest';
import { createFormatters } from './formatters.ts';
import { chooseLocale } from './locale.ts';
import { moneyText, parseMoney } from './parse-money.ts';

const de = createFormatters('de');
const en = createFormatters('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it('writes dates in German and British order', () => {
  expect(de.formatDate('2026-03-01')).toBe('01.03.2026');
  expect(en.formatDate('2026-03-01')).toBe('01/03/2026');
});

it('shows an instant in Berlin time, summer and winter, also past midnight', () => {
  expect(de.formatDateTime('2026-07-01T22:30:00Z')).toBe('02.07.2026, 00:30');
  expect(de.formatDateTime('2026-12-01T22:30:00Z')).toBe('01.12.2026, 23:30');
  expect(en.formatTime('2026-12-01T22:30:00Z')).toBe('23:30');
});

it('writes money from whole cents', () => {
  expect(plain(de.formatMoney({ minorUnits: 123450, currency: 'EUR' }))).toBe('1.234,50 €');
  expect(en.formatMoney({ minorUnits: 123450, currency: 'EUR' })).toBe('€1,234.50');
  expect(en.formatMoney({ minorUnits: 500, currency: 'JPY' })).toBe('JP¥500');
});

it('writes percents with the space of each language', () => {
  expect([de.formatPercent(19), de.formatPercent(7.7)].map(plain)).toEqual(['19 %', '7,7 %']);
  expect([en.formatPercent(19), en.formatPercent(7.7)]).toEqual(['19%', '7.7%']);
});

it('writes how long ago something was', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(de.formatRelative('2026-11-23T09:00:00Z', now)).toBe('vor 3 Stunden');
  expect(en.formatRelative('2026-11-25T12:00:00Z', now)).toBe('in 2 days');
  expect(en.formatRelative('2026-11-23T11:59:40Z', now)).toBe('now');
});

it('writes nothing for a missing or broken value', () => {
  expect(de.formatDate(null)).toBe('');
  expect(de.formatDateTime('yesterday')).toBe('');
  expect(de.formatMoney(undefined)).toBe('');
});

it('reads amounts the way each language writes them', () => {
  expect(parseMoney('1.234,5 €', 'de')).toBe(123450);
  expect(parseMoney('1,234.50', 'en')).toBe(123450);
  expect(parseMoney('-0,07', 'de')).toBe(-7);
  expect(parseMoney('1.5', 'de')).toBeNull();
  expect(parseMoney('12,345', 'de')).toBeNull();
  expect(parseMoney('abc', 'en')).toBeNull();
  expect(moneyText(123450, 'de')).toBe('1234,50');
});

it('chooses the language that was kept, then the first of the browser that we speak, then German', () => {
  expect(chooseLocale('en', ['de-DE'])).toBe('en');
  expect(chooseLocale(null, ['fr-FR', 'en-US', 'de'])).toBe('en');
  expect(chooseLocale('xx', ['fr'])).toBe('de');
});

it('says that a list has more than were counted', () => {
  expect([de.formatCount(7), de.formatCount(1_000), de.formatCount(1_001)]).toEqual(['7', '1.000', '1.000+']);
  expect(en.formatCount(1_001)).toBe('1,000+');
});
