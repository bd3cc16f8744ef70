import { readFile, readdir } from 'node:fs/promises';
import { Client } from 'pg';

/** Seconds of processor time since the start of the processes. */
export interface ProcessorTime {
  server: number;
  database: number;
}

/** Clock ticks in a second: the same on every Linux that Node runs on. */
const TICKS = 100;

/** The process id of the database server that a connection string leads to. */
export async function databasePid(ownerUrl: string): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ text: string }>(`select pg_read_file('postmaster.pid') as text`);
  await client.end();
  return Number.parseInt(rows[0]?.text ?? '', 10);
}

/**
 * Processor time of a server and of the database with all its processes; null where there is no /proc.
 *
 * @param serverPid of the process that answers requests
 * @param postmasterPid of the database's first process
 */
export async function processorTime(serverPid: number, postmasterPid: number): Promise<ProcessorTime | null> {
  if (process.platform !== 'linux') return null;
  const server = await statOf(serverPid);
  const postmaster = await statOf(postmasterPid);
  if (!server || !postmaster) return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const stats = await Promise.all(pids.map(statOf));
  const backends = stats.filter((stat) => stat?.parent === postmasterPid);
  const own = backends.reduce((sum, stat) => sum + (stat?.own ?? 0), postmaster.own);
  return { server: server.own / TICKS, database: (own + postmaster.ended) / TICKS };
}

interface Stat {
  parent: number;
  own: number;
  /** Of its children that have ended. */
  ended: number;
}

async function statOf(pid: number): Promise<Stat | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name stands in brackets and may contain spaces.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15);
  if (user === undefined || system === undefined) return null;
  return { parent, own: user + system, ended: (endedUser ?? 0) + (endedSystem ?? 0) };
}
