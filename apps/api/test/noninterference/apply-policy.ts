import { Client } from 'pg';
import { policyStatements, type DatabasePolicy } from '../../src/visibility/database.ts';

/** Applies a policy to a database as the migration does, without what else a migration does. */
export async function applyPolicy(ownerUrl: string, policy: DatabasePolicy): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'public' order by 1`,
    );
    const statements = policyStatements(
      policy,
      rows.map((row) => row.tablename),
    );
    await client.query(`begin; ${statements.join(';\n')}; commit`);
  } finally {
    await client.end();
  }
}
