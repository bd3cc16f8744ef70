import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from '@kundenportal/dev/problem';
import { Client } from 'pg';

const folder = fileURLToPath(new URL('sql', import.meta.url));

/**
 * Fills a migrated, empty database: one provider with as many customers as told, one with a tenth of them, and twenty
 * that have as many together. Each customer has 5 objects, 200 assignments, 50 invoices and 20 tickets. A database that
 * was filled the same way before is left as it is.
 *
 * @throws Problem when the database was filled in another way
 */
export async function seed(ownerUrl: string, customers: number): Promise<void> {
  const files = readdirSync(folder).toSorted();
  const scripts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const mark = `bench ${customers} ${createHash('sha256').update(scripts.join('\n')).digest('hex').slice(0, 12)}`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const before = await markOf(client);
    if (before !== null && before !== mark)
      throw new Problem('The database was seeded in another way: name another folder, or remove that one');
    if (before === null) await fill(client, scripts, customers, mark);
    // Sessions end with time, and this database may be older.
    await client.query(`update session set expires_at = now() + interval '30 days', last_seen_at = now()`);
  } finally {
    await client.end();
  }
}

async function markOf(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ mark: string | null }>(
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`,
  );
  return rows[0]?.mark ?? null;
}

async function fill(client: Client, scripts: string[], customers: number, mark: string): Promise<void> {
  await client.query(`begin`);
  // The rows fit together by the way they are made; checking a million references one by one takes minutes.
  await client.query(`set local session_replication_role = replica`);
  await client.query(`set local work_mem = '256MB'`);
  await client.query(`select set_config('bench.customers', $1, true)`, [String(customers)]);
  for (const script of scripts) await client.query(script);
  await client.query(`comment on database ${client.escapeIdentifier(client.database ?? '')} is '${mark}'`);
  await client.query(`commit`);
  // As after a quiet night: the planner knows the tables, and every page is marked as seen by all.
  await client.query(`vacuum (analyze, freeze)`);
}
