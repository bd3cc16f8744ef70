import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { isRunning } from '../lib/processes.ts';

/** What is written beside the data, so that another start, or the command line, can find the database. */
export interface Connection {
  password: string;
  port: number;
  guardPid: number;
}

export const DATABASE = 'kundenportal';

export function ownerUrl(
  { password, port }: Pick<Connection, 'password' | 'port'>,
  database = DATABASE,
): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

export function newPassword(): string {
  return randomBytes(18).toString('base64url');
}

export async function readConnection(home: string): Promise<Connection | undefined> {
  const text = await readFile(file(home), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Connection);
}

export async function writeConnection(home: string, connection: Connection): Promise<void> {
  await writeFile(file(home), JSON.stringify(connection), { mode: 0o600 });
}

/** The URL of the database that another process runs on this folder, when there is one. */
export async function findRunning(home: string): Promise<string | undefined> {
  const connection = await readConnection(home);
  if (!connection || !(await isRunning(connection.guardPid, 'guard.ts'))) return undefined;
  return (await answers(ownerUrl(connection))) ? ownerUrl(connection) : undefined;
}

/** Whether the database takes a connection and a query. */
export async function answers(url: string): Promise<boolean> {
  return query(url, 'select 1').then(
    () => true,
    () => false,
  );
}

/** Creates the product's database unless it is there. */
export async function createDatabase(connection: Connection): Promise<void> {
  const url = ownerUrl(connection, 'postgres');
  const { rowCount } = await query(url, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (rowCount === 0) await query(url, `create database ${DATABASE}`);
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function file(home: string): string {
  return join(home, 'connection.json');
}
