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

/** Name of the product's database. */
export const DATABASE = 'kundenportal';

/**
 * The connection string of the owner.
 *
 * @param database another one than the product's, to create or drop that
 */
export function ownerUrl(
  { password, port }: Pick<Connection, 'password' | 'port'>,
  database = DATABASE,
): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** A password for a new database: 144 random bits, of which no character needs escaping in a URL. */
export function newPassword(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * What was written beside the data, or nothing when no database has run there.
 *
 * @throws SyntaxError when the file is damaged
 */
export async function readConnection(home: string): Promise<Connection | undefined> {
  const text = await readFile(file(home), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Connection);
}

/** Writes beside the data how to reach the database; only its owner may read the file, since the password is in it. */
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
