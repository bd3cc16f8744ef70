import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../src/lib/processes.ts';
import { answers } from '../src/postgres/connection.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kp test '));
  await chmod(home, 0o755);
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Runs a fixture until it prints its line, and hands over what it printed. */
async function startFixture(name: string) {
  const child = spawn(process.execPath, [fixture(name), join(home, 'postgres')], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  return { pid: child.pid ?? 0, line };
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('when the starter goes away', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('the database ends after %s', async (signal) => {
    const { pid, line: url } = await startFixture('hold-postgres.ts');
    expect(await answers(url)).toBe(true);
    // The whole group, as a terminal does it.
    process.kill(-pid, signal);
    expect(await until(async () => !(await answers(url)), 15_000)).toBe(true);
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('the programs it runs end after %s', async (signal) => {
    const { pid, line } = await startFixture('hold-family.ts');
    const program = Number(line);
    expect(isAlive(program)).toBe(true);
    process.kill(-pid, signal);
    expect(await until(() => !isAlive(program), 15_000)).toBe(true);
  });
});
