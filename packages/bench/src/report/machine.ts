import { cpus, release, totalmem, type } from 'node:os';
import { Client } from 'pg';

/** Where the figures come from. */
export interface Machine {
  system: string;
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
  postgres: string;
}

/** Describes this machine and the database. */
export async function describeMachine(ownerUrl: string): Promise<Machine> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  const all = cpus();
  return {
    system: `${type()} ${release()}`,
    cores: all.length,
    processor: all[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    postgres: rows[0]?.server_version ?? 'unknown',
  };
}
