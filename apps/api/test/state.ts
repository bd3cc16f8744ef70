import type { Seed } from './seed.ts';

/** Everything that business changes leave behind, as text: equal before and after means that nothing happened. */
export async function stateOf(seed: Seed, organizationId: string): Promise<string> {
  const tables = [
    'organization',
    'staff_member',
    'customer',
    'contact',
    'contact_object',
    'service_object',
    'room',
    'executor',
    'invitation',
    'membership',
    'audit_event',
    'preview',
  ];
  const state: Record<string, unknown> = {};
  for (const table of tables) {
    const column = table === 'organization' ? 'id' : 'organization_id';
    state[table] = await seed.sql(`select t.* from "${table}" t where ${column} = $1 order by t::text`, [
      organizationId,
    ]);
  }
  state.jobs = await seed.sql(`select count(*) from pgboss.job where data->>'organizationId' = $1`, [
    organizationId,
  ]);
  return JSON.stringify(state);
}

/** The mail jobs of an organization's invitations. */
export async function invitationJobs(seed: Seed, organizationId: string): Promise<string[]> {
  const rows = await seed.sql<{ id: string }>(
    `select data->>'invitationId' as id from pgboss.job where name = 'invitation-mail' and data->>'organizationId' = $1 order by id`,
    [organizationId],
  );
  return rows.map((row) => row.id);
}

/** The actions in the audit trail, in order. */
export async function auditActions(seed: Seed, organizationId: string): Promise<string[]> {
  const rows = await seed.sql<{ action: string }>(
    `select action from audit_event where organization_id = $1 order by action`,
    [organizationId],
  );
  return rows.map((row) => row.action);
}
