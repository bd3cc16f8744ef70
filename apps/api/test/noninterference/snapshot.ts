import { Client } from 'pg';

/** Puts a database back to how it was after a mutation, row by row: only what differs is touched. */
export class Snapshot {
  private constructor(
    private readonly client: Client,
    private readonly statements: string,
  ) {}

  /** Keeps a copy of every table. */
  static async take(ownerUrl: string): Promise<Snapshot> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    // Links and counters have no id: a portal viewer changes no link, and the counters begin empty.
    const { rows } = await client.query<{ name: string; columns: string }>(
      `select c.table_name as name, (select string_agg(format('%I', o.column_name), ', ') from information_schema.columns o
         where o.table_schema = 'public' and o.table_name = c.table_name and o.is_generated = 'NEVER') as columns
       from information_schema.columns c where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid'`,
    );
    await client.query(
      `create schema saved; ${rows.map(({ name }) => `create table saved."${name}" as table "${name}"; alter table saved."${name}" add primary key (id)`).join('; ')}; analyze`,
    );
    const restore = rows.map(
      ({
        name,
        columns,
      }) => `delete from "${name}" t using (select * from "${name}" except select * from saved."${name}") d where d.id = t.id;
        insert into "${name}" (${columns}) select ${columns} from saved."${name}" s where not exists (select from "${name}" t where t.id = s.id)`,
    );
    restore.push(`delete from rate_limit`);
    return new Snapshot(
      client,
      `begin; set local session_replication_role = replica; ${restore.join('; ')}; commit`,
    );
  }

  /** Takes everything back that happened since. */
  async restore(): Promise<void> {
    await this.client.query(this.statements);
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
