import { Client } from 'pg';
import type { Rows } from './rows.ts';

/** Writes rows as the owner, past keys between tables: they are made to fit. */
export async function load(ownerUrl: string, worlds: readonly Rows[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    for (const rows of worlds) {
      for (const [table, list] of rows.tables) {
        if (list.length === 0) continue;
        const columns = [...new Set(list.flatMap((row) => Object.keys(row)))]
          .map((name) => `"${name}"`)
          .join(', ');
        await client.query(
          `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
          [JSON.stringify(list)],
        );
      }
    }
    // What the database keeps alike by itself, where keys between tables hold.
    await client.query(
      `update assignment_executor x set draft = a.draft from assignment a where a.id = x.assignment_id`,
    );
    // Statistics as in a database that has run for a while; without them every plan would be another one.
    await client.query(`analyze`);
  } finally {
    await client.end();
  }
}
