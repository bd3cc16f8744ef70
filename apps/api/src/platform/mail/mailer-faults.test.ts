import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import { createMailer } from './mailer.ts';
import type { MailerLimits, OutgoingMail } from './mailer.ts';
import { smtpAnswer, startTestMailServer } from '../../../test/mail-server.ts';

const from = 'portal@kundenportal.example';
const mail: OutgoingMail = {
  messageId: '0199-invitation',
  to: { name: 'Erika Muster', address: 'erika@example.de' },
  fromName: 'Glanzwerk Gebäudeservice',
  subject: 'Ihr Zugang',
  html: '<p>Hallo</p>',
  text: 'Hallo',
};

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function sendThrough(options: SMTPServerOptions, credentials = '') {
  const server = await startTestMailServer(options);
  closers.push(() => server.close());
  return createMailer({ smtpUrl: server.smtpUrl.replace('//', `//${credentials}`), from }).send(mail);
}

/** A server below SMTP, for what a proper one never does. */
async function rawServer(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function sendWithin(smtpUrl: string, limits: Partial<MailerLimits>) {
  const before = Date.now();
  const outcome = await createMailer({ smtpUrl, from, limits }).send(mail);
  return { outcome, took: Date.now() - before };
}

describe('a mail server that is not there', () => {
  it('with a closed port means retry, without naming the machine', async () => {
    const server = await startTestMailServer();
    await server.close();
    const outcome = await createMailer({ smtpUrl: server.smtpUrl, from }).send(mail);
    expect(outcome).toEqual({ status: 'RETRY', reason: 'connection refused' });
  });

  it('with an unknown name means retry', async () => {
    const { outcome } = await sendWithin('smtp://mail.invalid:25', { connectMs: 1_000, totalMs: 3_000 });
    // Which of the two depends on the network that the test runs in: its resolver may never answer.
    expect(['mail server not found', 'no answer within the time limit']).toContain(
      outcome.status === 'RETRY' ? outcome.reason : outcome.status,
    );
  });
});

describe('a slow mail server', () => {
  const timedOut = { status: 'RETRY', reason: 'no answer within the time limit' };

  it('that never greets is given up after the time limit', async () => {
    const url = await rawServer(() => undefined);
    const { outcome, took } = await sendWithin(url, { greetingMs: 150 });
    expect(outcome).toEqual(timedOut);
    expect(took).toBeLessThan(3_000);
  });

  it('that greets and falls silent is given up after the time limit', async () => {
    const url = await rawServer((socket) => socket.write('220 hello\r\n'));
    const { outcome, took } = await sendWithin(url, { idleMs: 150 });
    expect(outcome).toEqual(timedOut);
    expect(took).toBeLessThan(3_000);
  });

  it('that drips a character now and then is given up after the limit of the whole conversation', async () => {
    const url = await rawServer((socket) => {
      socket.write('220 hello\r\n');
      const drip = setInterval(() => socket.write('2'), 30);
      socket.on('close', () => clearInterval(drip));
    });
    const { outcome, took } = await sendWithin(url, { idleMs: 150, totalMs: 500 });
    expect(outcome).toEqual(timedOut);
    expect(took).toBeGreaterThanOrEqual(450);
    expect(took).toBeLessThan(3_000);
  });
});

describe('a mail server that answers', () => {
  it.each([
    [421, 'Service not available, closing'],
    [450, 'Mailbox busy'],
    [451, 'Greylisted, come back in 5 minutes'],
    [452, 'Out of storage'],
  ])('%i means retry, with its words', async (code, words) => {
    const outcome = await sendThrough({
      onRcptTo: (_to, _session, callback) => callback(smtpAnswer(code, words)),
    });
    expect(outcome).toEqual({ status: 'RETRY', reason: `${code} ${words}` });
  });

  it.each([
    ['recipient', { onRcptTo: (_to, _session, callback) => callback(smtpAnswer(550, 'No such user here')) }],
    ['sender', { onMailFrom: (_from, _session, callback) => callback(smtpAnswer(550, 'No such user here')) }],
    [
      'message',
      {
        onData: (stream, _session, callback) =>
          stream.resume().on('end', () => callback(smtpAnswer(550, 'No such user here'))),
      },
    ],
  ] satisfies [string, SMTPServerOptions][])(
    '550 to the %s means failed, with its words',
    async (_to, options) => {
      expect(await sendThrough(options)).toEqual({ status: 'FAILED', reason: '550 No such user here' });
    },
  );

  it('with hostile words is quoted on one line of at most 500 characters', async () => {
    const words = `Bad\u0007 user\u001B[31m \u202Egniht ${'x'.repeat(400)}`;
    const url = await rawServer((socket) => {
      socket.write('220 hello\r\n');
      socket.on('data', (data) => {
        const answer = data.toString().startsWith('RCPT') ? `550-${words}\r\n550 ${words}\r\n` : '250 ok\r\n';
        socket.write(answer);
      });
    });
    const { outcome } = await sendWithin(url, {});
    expect(outcome.status).toBe('FAILED');
    const reason = outcome.status === 'FAILED' ? outcome.reason : '';
    expect(reason).toMatch(/^550.Bad user \[31m gniht x+/);
    expect(reason).not.toMatch(/\p{C}/u);
    expect(reason).toHaveLength(500);
  });

  it('with a refused password means retry: our credentials are wrong, not the mail', async () => {
    const outcome = await sendThrough(
      {
        onAuth: (_auth, _session, callback) => callback(smtpAnswer(535, 'Bad credentials')),
        allowInsecureAuth: true,
      },
      'user:wrong@',
    );
    expect(outcome).toEqual({ status: 'RETRY', reason: '535 Bad credentials' });
  });

  it('with 554 instead of a greeting means retry', async () => {
    const outcome = await sendThrough({
      onConnect: (_session, callback) => callback(smtpAnswer(554, 'Go away')),
    });
    expect(outcome).toEqual({ status: 'RETRY', reason: expect.stringContaining('554') });
  });

  it('with a closed connection in the middle of the message means retry', async () => {
    const url = await rawServer((socket) => {
      socket.write('220 hello\r\n');
      socket.on('data', (data) => {
        const said = data.toString();
        if (said.startsWith('DATA'))
          socket.write('354 go on\r\n', () => setTimeout(() => socket.destroy(), 20));
        else if (/^(?:EHLO|HELO|MAIL|RCPT)/.test(said)) socket.write('250 ok\r\n');
      });
    });
    const { outcome } = await sendWithin(url, {});
    expect(outcome).toEqual({ status: 'RETRY', reason: 'connection closed by the mail server' });
  });
});
