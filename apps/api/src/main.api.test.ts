import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { TEST_SECRET } from '../test/secret.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const apiDir = fileURLToPath(new URL('..', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function startMain(port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: apiDir,
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: api.database.ownerUrl,
      SESSION_SECRET: TEST_SECRET,
      DATA_DIR: api.config.dataDir,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  return { child, output: () => output };
}

async function answering(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

test('SIGTERM ends the API in order, with code 0', async () => {
  const port = await freePort();
  const { child, output } = startMain(port);
  const exited = once(child, 'exit');
  expect(await answering(port)).toBe(true);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  expect(output()).not.toMatch(/second SIGTERM/);
});

test('a busy port is one clear line, and code 1', async () => {
  const server = createServer().listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { child, output } = startMain(port);
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(output()).toContain(`Port ${port} is in use`);
  expect(output()).not.toMatch(/\bat \w/);
  server.close();
});
