import { afterEach, describe, expect, it } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import { MailboxError } from './mailbox.ts';
import { createMailer } from './mailer.ts';
import type { OutgoingMail } from './mailer.ts';
import { startTestMailServer } from '../../../test/mail-server.ts';
import type { TestMailServer } from '../../../test/mail-server.ts';

const from = 'portal@kundenportal.example';
const mail: OutgoingMail = {
  messageId: '0199-invitation',
  to: { name: 'Erika Muster', address: 'erika@example.de' },
  replyTo: { name: 'Büro', address: 'office@glanzwerk.example' },
  fromName: 'Glanzwerk Gebäudeservice',
  subject: 'Ihr Zugang für Müller & Söhne',
  html: '<p>Grüße</p>',
  text: 'Grüße',
  headers: { 'List-Unsubscribe': '<https://portal.example/mails>' },
};

let server: TestMailServer;
afterEach(() => server.close());

async function start(options?: SMTPServerOptions) {
  server = await startTestMailServer(options);
  return createMailer({ smtpUrl: server.smtpUrl, from });
}

describe('a mail server that works', () => {
  it('gets the mail once, whole, for one recipient, with our headers', async () => {
    const mailer = await start();

    expect(await mailer.send(mail)).toEqual({
      status: 'SENT',
      response: expect.stringMatching(/^250 .*taken/),
    });

    expect(server.received).toHaveLength(1);
    const [{ parsed, recipients, sender }] = server.received as [(typeof server.received)[0]];
    expect({ recipients, sender }).toEqual({ recipients: ['erika@example.de'], sender: from });
    expect(parsed.from?.value).toEqual([{ name: 'Glanzwerk Gebäudeservice', address: from }]);
    expect(parsed.replyTo?.value).toEqual([{ name: 'Büro', address: 'office@glanzwerk.example' }]);
    expect(parsed.subject).toBe('Ihr Zugang für Müller & Söhne');
    expect(parsed.text?.trim()).toBe('Grüße');
    expect(parsed.html).toContain('<p>Grüße</p>');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.get('list')).toMatchObject({
      unsubscribe: { url: 'https://portal.example/mails' },
    });
  });

  it('gets the same Message-ID with a second copy of a job and another one with another job', async () => {
    const mailer = await start();
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.send({ ...mail, messageId: '0199-other' });
    expect(server.received.map((received) => received.parsed.messageId)).toEqual([
      '<0199-invitation@kundenportal.example>',
      '<0199-invitation@kundenportal.example>',
      '<0199-other@kundenportal.example>',
    ]);
  });
});

describe('a hostile mail', () => {
  const injection = 'Eve"\r\nBcc: eve@evil.example\r\n\r\n<eve@evil.example>, eve@evil.example\0\u202E';

  it.each([
    ['recipient name', { ...mail, to: { name: injection, address: 'erika@example.de' } }],
    ['sender name', { ...mail, fromName: injection }],
    ['reply name', { ...mail, replyTo: { name: injection, address: 'office@glanzwerk.example' } }],
    ['subject', { ...mail, subject: injection }],
    ['header value', { ...mail, headers: { 'X-Ticket': injection } }],
  ] satisfies [string, OutgoingMail][])(
    'with line breaks in its %s reaches one recipient and gains no header',
    async (_where, hostile) => {
      const mailer = await start();
      expect(await mailer.send(hostile)).toMatchObject({ status: 'SENT' });
      expect(server.received).toHaveLength(1);
      const [{ parsed, recipients }] = server.received as [(typeof server.received)[0]];
      expect(recipients).toEqual(['erika@example.de']);
      expect([parsed.to].flat().flatMap((to) => to?.value.map((one) => one.address))).toEqual([
        'erika@example.de',
      ]);
      expect(parsed.from?.value.map((one) => one.address)).toEqual([from]);
      expect(parsed.replyTo?.value.map((one) => one.address)).toEqual(['office@glanzwerk.example']);
      expect([parsed.cc, parsed.bcc, parsed.headers.get('bcc')]).toEqual([undefined, undefined, undefined]);
      expect(parsed.text?.trim()).toBe('Grüße');
    },
  );

  it.each([
    'erika@example.de,eve@evil.example',
    'erika@example.de\r\nRCPT TO:<eve@evil.example>',
    'erika@example.de\0',
    'Eve <eve@evil.example>',
    '"eve, x"@evil.example',
    'erika＠example.de',
    'erika@example.de，eve@evil.example',
    `${'a'.repeat(250)}@example.de`,
    '',
  ])('to %j is refused before any server hears of it', async (address) => {
    const mailer = await start();
    expect(await mailer.send({ ...mail, to: { name: 'Erika', address } })).toMatchObject({
      status: 'FAILED',
    });
    expect(await mailer.send({ ...mail, replyTo: { name: 'Erika', address } })).toMatchObject({
      status: 'FAILED',
    });
    expect(server.received).toEqual([]);
  });

  it('may not set headers that decide about recipients, or a Message-ID with more than a word', async () => {
    const mailer = await start();
    await expect(mailer.send({ ...mail, headers: { Bcc: 'eve@evil.example' } })).rejects.toThrow(TypeError);
    await expect(mailer.send({ ...mail, messageId: 'x>\r\nBcc: eve@evil.example' })).rejects.toThrow(
      TypeError,
    );
    expect(() => createMailer({ smtpUrl: server.smtpUrl, from: 'a@b.example, c@d.example' })).toThrow(
      MailboxError,
    );
    expect(server.received).toEqual([]);
  });
});
