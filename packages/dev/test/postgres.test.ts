import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, type RunningPostgres } from '../src/postgres.ts';
import { answers, findRunning, type Connection } from '../src/postgres/connection.ts';

let home: string;
let dataDir: string;
let running: RunningPostgres[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kp test '));
  // As root the server runs as another user, who must get in here.
  await chmod(home, 0o755);
  dataDir = join(home, 'a folder', 'postgres');
});
afterEach(async () => {
  await Promise.all(running.map((postgres) => postgres.stop()));
  running = [];
  await rm(home, { recursive: true, force: true });
});

async function start(options: { throwAway?: boolean } = {}): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataDir, ...options });
  running.push(postgres);
  return postgres;
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  await client.end();
  return rows;
}

describe('the embedded database', () => {
  it('is PostgreSQL 18 in UTF-8, on this machine only', async () => {
    const { ownerUrl } = await start({ throwAway: true });
    expect(await query(ownerUrl, 'show server_version_num')).toEqual([[expect.stringMatching(/^18/)]]);
    expect(await query(ownerUrl, 'show server_encoding')).toEqual([['UTF8']]);
    expect(await query(ownerUrl, 'show listen_addresses')).toEqual([['127.0.0.1']]);
  });

  it('sorts names as people expect', async () => {
    const { ownerUrl } = await start({ throwAway: true });
    const rows = await query(ownerUrl, `select n from unnest(array['Zander','Ärger','Anton']) n order by n`);
    expect(rows.flat()).toEqual(['Anton', 'Ärger', 'Zander']);
  });

  it('keeps its data over a restart', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
    const second = await start();
    expect(await query(second.ownerUrl, 'select answer from kept')).toEqual([[42]]);
  });

  it('starts over the lock file of a crashed server whose process id is in use again', async () => {
    const first = await start();
    await first.stop();
    const cluster = join(dataDir, 'cluster');
    await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n`);
    const second = await start();
    expect(await answers(second.ownerUrl)).toBe(true);
  });

  it('refuses a folder that another start uses, and says so', async () => {
    await start();
    await expect(startPostgres({ dataDir })).rejects.toThrow(/is in use by another start/);
  });

  it('is found by the command line while it runs, and not after', async () => {
    const { ownerUrl, stop } = await start();
    expect(await findRunning(dataDir)).toBe(ownerUrl);
    await stop();
    expect(await findRunning(dataDir)).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)('finds a place where its user may go, and finds it again', async () => {
    await chmod(home, 0o700);
    const places: string[] = [];
    const logger = (line: string) => places.push(line);
    const first = await startPostgres({ dataDir, logger });
    await query(first.ownerUrl, 'create table kept ()');
    await first.stop();
    const second = await startPostgres({ dataDir, logger, throwAway: true });
    expect(await query(second.ownerUrl, 'table kept')).toEqual([]);
    await second.stop();
    expect(places).toEqual([places[0], places[0]]);
    await expect(stat(places[0]?.replace('The database lives in ', '') ?? '')).rejects.toThrow('ENOENT');
  });

  it('leaves nothing behind when it is thrown away', async () => {
    const { stop } = await start({ throwAway: true });
    await stop();
    await expect(stat(dataDir)).rejects.toThrow('ENOENT');
  });

  it.runIf(process.platform === 'linux')('passes no secret of its starter on', async () => {
    process.env['SESSION_SECRET'] = 'a-secret-of-the-starter';
    await start({ throwAway: true });
    delete process.env['SESSION_SECRET'];
    const { guardPid } = JSON.parse(await readFile(join(dataDir, 'connection.json'), 'utf8')) as Connection;
    const seen = await Promise.all(
      ['cmdline', 'environ'].map((name) => readFile(`/proc/${guardPid}/${name}`, 'utf8')),
    );
    expect(seen.join()).toContain('guard.ts');
    expect(seen.join()).not.toContain('a-secret-of-the-starter');
  });

  it('keeps the password from other users', async () => {
    await start();
    const { mode } = await stat(join(dataDir, 'connection.json'));
    expect(mode & 0o077).toBe(0);
  });
});
