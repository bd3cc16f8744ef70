import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream, SMTPServerOptions, SMTPServerSession } from 'smtp-server';

/** A mail as it arrived: who the envelope named, and what the message says. */
export interface ReceivedMail {
  recipients: string[];
  sender: string;
  raw: string;
  parsed: ParsedMail;
}

export interface TestMailServer {
  smtpUrl: string;
  received: ReceivedMail[];
  close(): Promise<void>;
}

/** An answer that `smtp-server` gives with this code and these words. */
export function smtpAnswer(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** Starts a real SMTP server on a free port of this machine that keeps what it receives. */
export async function startTestMailServer(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, session, callback) {
      void receive(stream, session, received, callback);
    },
    ...options,
  });
  // A client that gives up is part of the tests; an error event without listener would end the run.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function receive(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  received: ReceivedMail[],
  answer: (error: Error | null, words?: string) => void,
): Promise<void> {
  try {
    const raw = await text(stream);
    const { mailFrom, rcptTo } = session.envelope;
    received.push({
      recipients: rcptTo.map((recipient) => recipient.address),
      sender: mailFrom ? mailFrom.address : '',
      raw,
      parsed: await simpleParser(raw),
    });
    answer(null, 'taken');
  } catch (error) {
    answer(error instanceof Error ? error : new Error('unreadable mail'));
  }
}
