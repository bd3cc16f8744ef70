import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Seed } from '../test/seed.ts';
import { entities } from './entities.ts';
import { createOrm } from './platform/db/orm.ts';
import { ROLES } from './platform/db/roles.ts';
import { databasePolicy, policyStatements } from './visibility/database.ts';

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
  // Nothing held the object of a link to that of its assignment then.
  const elsewhere = await seed.object(organization, customer);
  await seed.row('assignment_executor', {
    ...owner,
    assignment_id: assignment,
    executor_id: executor,
    object_id: elsewhere,
  });
  const placed = await seed.ticket(organization, customer, { object_id: object, author_contact_id: contact });
  const general = await seed.ticket(organization, customer, { author_contact_id: null });
  await seed.row('ticket_assignment', { ...owner, ticket_id: placed, assignment_id: assignment });
  for (const ticket_id of [placed, general]) {
    await seed.row('ticket_event', { ...owner, ticket_id, kind: 'CREATED', actor_name: 'Büro' });
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

  expect(await seed.sql(`select draft, object_id from assignment_executor`)).toEqual([
    { draft: true, object_id: object },
  ]);
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

test('what hangs on a ticket follows it when the office moves it, though row security is forced on its owner', async () => {
  const tables = await seed.sql<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'public'`,
  );
  const names = tables.map(({ tablename }) => tablename);
  for (const sql of policyStatements(databasePolicy, names)) await seed.sql(sql);
  const [ticket] = await seed.sql<Record<'id' | 'organization_id' | 'customer_id', string>>(
    `select id, organization_id, customer_id from ticket where object_id is not null`,
  );
  await seed.sql(`begin`);
  await seed.sql(`select set_config('app.organization_id', $1, true)`, [ticket!.organization_id]);
  await seed.sql(`set local role ${ROLES.staff}`);
  await seed.sql(`update ticket set object_id = null where id = $1`, [ticket!.id]);
  await seed.sql(`update assignment set status = 'PLANNED'`);
  await seed.sql(`commit`);
  for (const table of ['ticket_comment', 'ticket_event', 'ticket_assignment', 'file'])
    expect(
      await seed.sql(`select distinct ticket_place_id from ${table} where ticket_id = $1`, [ticket!.id]),
    ).toEqual([{ ticket_place_id: ticket!.customer_id }]);
  for (const table of ['ticket_assignment', 'assignment_executor'])
    expect(await seed.sql(`select draft from ${table}`)).toEqual([{ draft: false }]);
});

test('nothing that hangs on a ticket can be told otherwise', async () => {
  const state = () =>
    Promise.all(
      ['ticket_comment', 'ticket_event', 'ticket_assignment', 'file'].map((table) =>
        seed.sql(`select * from ${table} order by 1`),
      ),
    );
  const before = await state();
  for (const lie of [
    `update ticket_comment set ticket_place_id = gen_random_uuid()`,
    `update ticket_event set ticket_author_id = gen_random_uuid()`,
    `update file set ticket_author_id = gen_random_uuid()`,
    `update file set ticket_place_id = null`,
    `update file set internal = false`,
    `update file f set ticket_comment_id = m.id from ticket_comment m where m.ticket_id <> f.ticket_id`,
    `update ticket_assignment set draft = true; set constraints all immediate`,
  ])
    await expect(seed.sql(lie)).rejects.toThrow(/violates (foreign key|check) constraint/);
  expect(await state()).toEqual(before);
});

test('a file that is hung on another ticket is seen by that; the one of a ticket that is gone by nobody', async () => {
  const rows = await seed.sql<{ id: string; file: string }>(
    `select t.id, f.id as file from ticket t join file f on f.ticket_id = t.id order by t.id`,
  );
  const [first, second] = rows;
  await seed.sql(`update file set ticket_id = $1, ticket_comment_id = null where id = $2`, [
    second!.id,
    first!.file,
  ]);
  expect(
    await seed.sql(
      `select f.ticket_place_id = t.place_id and f.ticket_author_id = t.author_id as same from file f join ticket t on t.id = f.ticket_id`,
    ),
  ).toEqual([{ same: true }, { same: true }]);
  await seed.sql(`delete from ticket_comment; delete from ticket_event; delete from ticket`);
  expect(
    await seed.sql(`select distinct ticket_id, ticket_place_id, ticket_author_id, internal from file`),
  ).toEqual([{ ticket_id: null, ticket_place_id: null, ticket_author_id: null, internal: true }]);
});
