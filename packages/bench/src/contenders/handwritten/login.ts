import { Client } from 'pg';

const ROLE = 'bench_handwritten';

/**
 * Makes a role that reads everything and that row security does not hold: what a service without it would sign in with.
 *
 * @returns its connection string
 */
export async function createLogin(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [ROLE]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    const password = client.escapeLiteral(decodeURIComponent(url.password));
    await client.query(`${verb} role ${ROLE} login bypassrls password ${password}`);
    await client.query(`grant select on all tables in schema public to ${ROLE}`);
  } finally {
    await client.end();
  }
  url.username = ROLE;
  return url.toString();
}
