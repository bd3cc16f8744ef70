import { describe, expect, it } from 'vitest';
import type { MailData, MailKind, MailLocale } from './mail-data.ts';
import { renderMail } from './render-mail.tsx';

const link = 'https://portal.example/invitation/3q2-7w_aZ?next=%2Fportal&x=1';
const linkInHtml = link.replaceAll('&', '&amp;');
const afternoon = new Date('2026-12-07T13:30:00Z');
const everyMail = {
  brand: { organizationName: 'Glanzwerk Gebäudeservice', brandColor: '#fff3b0' },
  recipientName: 'Erika Muster',
  link,
};
const ticket = { ...everyMail, ticketNumber: 1042, ticketSubject: 'Treppenhaus nass' };
const samples: MailData = {
  contactInvitation: { ...everyMail, customerName: 'Muster GmbH', expiresAt: afternoon },
  staffInvitation: { ...everyMail, expiresAt: afternoon },
  passwordReset: everyMail,
  passwordChanged: { ...everyMail, changedAt: afternoon },
  ticketStatusChanged: { ...ticket, fromStatus: 'IN_PROGRESS', toStatus: 'PLANNED' },
  ticketCommentAdded: { ...ticket, authorName: 'Jonas Weber', comment: 'Wir kommen um 9 Uhr.' },
};
const kinds = Object.keys(samples) as MailKind[];
const everyKindInBothLanguages = kinds.flatMap((kind) =>
  (['de', 'en'] as const).map((locale): [MailKind, MailLocale] => [kind, locale]),
);

/** What each language must say in each kind, in both parts. */
const words: Record<MailKind, Record<MailLocale, string[]>> = {
  contactInvitation: {
    de: ['Muster GmbH', '7. Dezember 2026, 14:30 Uhr', 'Zugang einrichten'],
    en: ['Muster GmbH', '7 December 2026, 14:30', 'Set up access'],
  },
  staffInvitation: {
    de: ['7. Dezember 2026, 14:30 Uhr', 'Zugang einrichten'],
    en: ['7 December 2026, 14:30', 'Set up access'],
  },
  passwordReset: { de: ['60 Minuten', 'nichts zu tun'], en: ['60 minutes', 'nothing you need to do'] },
  passwordChanged: { de: ['7. Dezember 2026 um 14:30 Uhr'], en: ['7 December 2026 at 14:30'] },
  ticketStatusChanged: {
    de: ['1042', 'Treppenhaus nass', 'In Bearbeitung → Geplant'],
    en: ['1042', 'Treppenhaus nass', 'In progress → Planned'],
  },
  ticketCommentAdded: {
    de: ['1042', 'Jonas Weber', 'Wir kommen um 9 Uhr.', 'kommentiert'],
    en: ['1042', 'Jonas Weber', 'Wir kommen um 9 Uhr.', 'commented'],
  },
};

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(everyKindInBothLanguages)('%s in %s', (kind, locale) => {
  it('says the same in both parts, greets, links, and names its language', async () => {
    const { subject, html, text } = await renderMail(kind, locale, samples[kind]);
    expect(subject.length).toBeGreaterThan(10);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    expect(html).toMatch(new RegExp(`<body[^>]* lang="${locale}"`));
    for (const part of [html, oneLine(text)]) {
      for (const said of words[kind][locale]) expect(part).toContain(said);
      expect(part).toContain(locale === 'de' ? 'Guten Tag Erika Muster,' : 'Hello Erika Muster,');
      expect(part).toContain('Glanzwerk Gebäudeservice');
      expect(part).not.toMatch(/undefined|\[object|NaN|Invalid Date|null/);
    }
    expect(text.split('\n')).toContain(link);
    expect(html.split(`href="${linkInHtml}"`)).toHaveLength(3);
    expect(html).toContain(`>${linkInHtml}</a>`);
  });

  it('loads nothing and follows nobody', async () => {
    const { html } = await renderMail(kind, locale, samples[kind]);
    expect(html).not.toMatch(/<(?:img|script|iframe|form|link|object)\b|url\(|@import|@font-face|\ssrc=/i);
    const elsewhere = [...html.matchAll(/https?:\/\/[^"'<\s]+/g)]
      .map(([address]) => address)
      .filter((address) => address !== linkInHtml && !address.startsWith('http://www.w3.org/'));
    expect(elsewhere).toEqual([]);
  });

  it('takes hostile names as text', async () => {
    const hostile = '<script>alert(1)</script>\r\nBcc: eve@evil.example\0 "x" &amp;\u202E';
    const shown = '&lt;script&gt;alert(1)&lt;/script&gt; Bcc: eve@evil.example';
    const data = Object.fromEntries(
      Object.entries(samples[kind]).map(([key, value]) =>
        /(?:Name|Subject|comment)$/.test(key) ? [key, hostile] : [key, value],
      ),
    );
    const brand = { organizationName: hostile, brandColor: 'red;background:url(//evil.example)' };
    const { subject, html, text } = await renderMail(kind, locale, { ...samples[kind], ...data, brand });
    expect(html).toContain(shown);
    expect(html).not.toMatch(/<script|url\(/);
    expect(text).toContain('<script>alert(1)</script>');
    expect(subject).not.toMatch(/\p{C}/u);
    expect(html + text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  it('greets without a name when there is none', async () => {
    const { text } = await renderMail(kind, locale, { ...samples[kind], recipientName: null });
    expect(text.split('\n')[0]).toBe(locale === 'de' ? 'Guten Tag,' : 'Hello,');
  });

  it.each(['javascript:alert(1)', '/invitation/x', 'data:text/html,x', ''])(
    'refuses %j as its link',
    async (bad) => {
      await expect(renderMail(kind, locale, { ...samples[kind], link: bad })).rejects.toThrow(TypeError);
    },
  );
});

const sendComment = (comment: string) =>
  renderMail('ticketCommentAdded', 'de', { ...samples.ticketCommentAdded, comment });

describe('the comment in a mail', () => {
  it('keeps its lines', async () => {
    const { html, text } = await sendComment('Eins.\r\nZwei.\n\n\n\n\nDrei.');
    expect(text).toMatch(/^> Eins\.\n> Zwei\.\n> ?\n> Drei\.$/m);
    expect(html).toMatch(/Eins\.<\/span><span><br\/>Zwei\./);
  });

  it('is cut at a word when it is long, and the mail says that more follows', async () => {
    const { text } = await sendComment('Wort '.repeat(500));
    const quoted = text
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .join(' ')
      .replaceAll(/[>\s]+/g, ' ')
      .trim();
    expect(quoted).toMatch(/^(?:Wort ){119,120}…$/);
  });

  it('cannot be longer than a mail may be, even without a single space', async () => {
    const { html } = await sendComment('x'.repeat(1_000_000));
    expect(html.length).toBeLessThan(20_000);
  });
});

describe('the status of a ticket in its subject', () => {
  it.each([
    ['de', 'Ticket 1042 – Geplant: Treppenhaus nass'],
    ['en', 'Ticket 1042 – Planned: Treppenhaus nass'],
  ] as const)('is written in %s', async (locale, subject) => {
    expect((await renderMail('ticketStatusChanged', locale, samples.ticketStatusChanged)).subject).toBe(
      subject,
    );
  });
});

describe('days and times', () => {
  it('are those of Germany, also across midnight and in summer', async () => {
    const expiresAt = new Date('2026-06-30T22:15:00Z');
    const { text } = await renderMail('staffInvitation', 'de', { ...samples.staffInvitation, expiresAt });
    expect(oneLine(text)).toContain('1. Juli 2026, 00:15 Uhr');
  });
});
