import { Client } from 'pg';
import type { Row, Rows } from './rows.ts';

/** Triggers that look at other tables: those must be there before. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  ticket_assignment: ['take_ticket_scope', 'take_assignment_scope'],
  ticket_comment: ['take_ticket_scope'],
  ticket_event: ['take_ticket_scope'],
  file: ['take_ticket_scope', 'take_comment_scope'],
};

/** Writes rows as the owner, past keys between tables: they are made to fit. */
export async function load(ownerUrl: string, worlds: readonly Rows[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set session_replication_role = replica`);
    // What the database works out when a row is written it works out here too.
    for (const [table, triggers] of Object.entries(TRIGGERS))
      for (const trigger of triggers)
        await client.query(`alter table "${table}" enable always trigger "${trigger}"`);
    for (const rows of worlds) {
      for (const [table, list] of inOrder(rows)) {
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
    // What it keeps alike by keys between tables, which do not hold here.
    await client.query(
      `update assignment_executor x set draft = a.draft, object_id = a.object_id from assignment a where a.id = x.assignment_id`,
    );
    // Statistics as in a database that has run for a while; without them every plan would be another one.
    await client.query(`analyze`);
  } finally {
    await client.end();
  }
}

function inOrder({ tables }: Rows): [string, Row[]][] {
  const place = Object.keys(TRIGGERS);
  return [...tables].toSorted(([a], [b]) => place.indexOf(a) - place.indexOf(b));
}
