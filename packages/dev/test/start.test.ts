import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../src/lib/ports.ts';

let dataDir: string;
let server: Server | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kp test '));
});
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

async function occupy(): Promise<number> {
  const port = await freePort();
  server = createServer();
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
  return port;
}

/** `start` with ports of its own; ends by itself, as every case here is refused. */
async function start(env: Record<string, string>) {
  const [port, page, smtp] = [await freePort(), await freePort(), await freePort()];
  const script = fileURLToPath(new URL('../src/start.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      PORT: String(port),
      MAILBOX_PORT: String(page),
      MAILBOX_SMTP_PORT: String(smtp),
      DATA_DIR: dataDir,
      ...env,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, output: output.trim() };
}

describe('start', () => {
  it.each([
    ['PORT', 'the portal'],
    ['MAILBOX_PORT', 'the mailbox page'],
    ['MAILBOX_SMTP_PORT', 'the mailbox'],
  ])('says in one line that the port of %s is busy, and starts nothing', async (name, use) => {
    const port = await occupy();
    expect(await start({ [name]: String(port) })).toEqual({
      code: 1,
      output: `Port ${port} (${use}) is in use by another program. Free it, or set ${name} to another port.`,
    });
  });

  it('needs no port for the mailbox when there is a mail server', async () => {
    const port = await occupy();
    const { output } = await start({ MAILBOX_PORT: String(port), SMTP_URL: 'smtp://localhost', PORT: 'x' });
    expect(output).toBe('PORT must be a port number between 1 and 65535, not "x"');
  });

  it('names every value that cannot be used, one line each', async () => {
    const { code, output } = await start({ PORT: '70000', MAILBOX_PORT: 'ten' });
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      'PORT must be a port number between 1 and 65535, not "70000"',
      'MAILBOX_PORT must be a port number between 1 and 65535, not "ten"',
    ]);
  });
});
