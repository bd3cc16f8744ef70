import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Seed } from '../test/seed.ts';
import { entities } from './entities.ts';
import { createOrm } from './platform/db/orm.ts';

const name = `upgrade_${randomUUID().replaceAll('-', '')}`;
let admin: Client;
let seed: Seed;
let orm: MikroORM;

// The owner of a database is no superuser where a provider of databases runs it: forced row security holds for it.
beforeAll(async () => {
  const url = new URL(inject('templateUrl'));
  url.pathname = '/postgres';
  admin = new Client({ connectionString: url.toString() });
  await admin.connect();
  await admin.query(`create role ${name} login password 'owner'`);
  await admin.query(`create database ${name} owner ${name}`);
  url.pathname = `/${name}`;
  seed = await Seed.open(url.toString());
  Object.assign(url, { username: name, password: 'owner' });
  orm = await createOrm({ url: url.toString(), entities: [...entities] });
});
afterAll(async () => {
  await orm.close(true);
  await seed.close();
  await admin.query(`drop database ${name} with (force)`);
  await admin.query(`drop role ${name}`);
  await admin.end();
});

test('rows that are there already get what later migrations work out of them, under forced row security', async () => {
  await (orm as Awaited<ReturnType<typeof createOrm>>).migrator.up({ to: '0001-initial' });
  const tables = await seed.sql<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  );
  for (const { tablename } of tables)
    await seed.sql(
      `alter table "${tablename}" enable row level security; alter table "${tablename}" force row level security`,
    );
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const contact = await seed.contact(organization, customer);
  const object = await seed.object(organization, customer);
  const owner = { organization_id: organization, customer_id: customer };
  const times = { starts_at: '2026-01-01', ends_at: '2026-01-02' };
  const assignment = await seed.row('assignment', {
    ...owner,
    ...times,
    object_id: object,
    title: 'Entwurf',
    status: 'DRAFT',
  });
  const executor = await seed.executor(organization);
  await seed.row('assignment_executor', {
    ...owner,
    assignment_id: assignment,
    executor_id: executor,
    object_id: object,
  });
  const placed = await seed.ticket(organization, customer, { object_id: object, author_contact_id: contact });
  const general = await seed.ticket(organization, customer, { author_contact_id: null });
  await seed.row('ticket_assignment', { ...owner, ticket_id: placed, assignment_id: assignment });
  for (const ticket_id of [placed, general]) {
    const comment = {
      ...owner,
      ticket_id,
      author_name: 'Büro',
      from_office: true,
      internal: true,
      body: 'x',
    };
    const ticket_comment_id = await seed.row('ticket_comment', comment);
    const stored = { name: 'x', content_type: 'image/jpeg', size: 1, sha256: 'x', storage_key: 'x' };
    await seed.row('file', { ...owner, ...stored, purpose: 'TICKET', ticket_id, ticket_comment_id });
  }

  await (orm as Awaited<ReturnType<typeof createOrm>>).migrator.up();

  expect(await seed.sql(`select draft from assignment_executor`)).toEqual([{ draft: true }]);
  const atObject = { ticket_id: placed, ticket_place_id: object, ticket_author_id: contact };
  const nobody = '00000000-0000-0000-0000-000000000000';
  const atCustomer = { ticket_id: general, ticket_place_id: customer, ticket_author_id: nobody };
  const columns = 'ticket_id, ticket_place_id, ticket_author_id';
  for (const table of ['ticket_comment', 'file'])
    expect(
      await seed.sql(`select ${columns} from ${table} order by ticket_place_id = $1`, [customer]),
    ).toEqual([atObject, atCustomer]);
  expect(await seed.sql(`select distinct internal from file`)).toEqual([{ internal: true }]);
  expect(await seed.sql(`select ${columns}, object_id, draft from ticket_assignment`)).toEqual([
    { ...atObject, object_id: object, draft: true },
  ]);
  const open = `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' and not relforcerowsecurity`;
  expect(await seed.sql(open)).toEqual([]);
});

test('what hangs on a ticket follows it, and cannot be told otherwise', async () => {
  const [ticket] = await seed.sql<{ id: string; customer_id: string }>(
    `update ticket set object_id = null where object_id is not null returning id, customer_id`,
  );
  for (const table of ['ticket_comment', 'ticket_assignment', 'file'])
    expect(
      await seed.sql(`select distinct ticket_place_id from ${table} where ticket_id = $1`, [ticket!.id]),
    ).toEqual([{ ticket_place_id: ticket!.customer_id }]);
  await seed.sql(`update assignment set status = 'PLANNED'`);
  expect(await seed.sql(`select draft from ticket_assignment`)).toEqual([{ draft: false }]);
  for (const lie of [
    `update ticket_comment set ticket_place_id = gen_random_uuid()`,
    `update file set ticket_author_id = gen_random_uuid()`,
    `update file set ticket_place_id = null`,
    `update file set internal = false`,
    `update ticket_assignment set draft = true; set constraints all immediate`,
  ])
    await expect(seed.sql(lie)).rejects.toThrow(/violates (foreign key|check) constraint/);
  expect(await seed.sql(`select distinct internal from file`)).toEqual([{ internal: true }]);
});
