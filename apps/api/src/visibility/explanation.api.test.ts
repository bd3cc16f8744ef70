import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
let world: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  api = await startApi();
  world = await open();
});
afterAll(() => api.close());

const EXPLAIN = `query ($contact: ID!, $object: ID) { visibilityExplanation(contactId: $contact, objectId: $object) {
  contact { id name customer { name } } object { id name } flags { flag visible levels { level on } } } }`;

const EXPLAIN_BOTH = `query ($contact: ID!, $object: ID) {
  here: visibilityExplanation(contactId: $contact, objectId: $object) { flags { flag visible levels { level on } } }
  whole: visibilityExplanation(contactId: $contact) { flags { flag visible levels { level on } } } }`;

const SEEN = `{ assignments { nodes { id executors { id } } } invoices { nodes { number } } }`;

interface Flag {
  flag: string;
  visible: boolean;
  levels: { level: string; on: boolean }[];
}

async function open() {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const contact = await seed.contact(organization, customer, { limited_to_objects: true });
  const object = await seed.object(organization, customer);
  await seed.assignment(object, {}, [await seed.executor(organization)]);
  await seed.invoice(organization, customer, [object], { number: 'MIT' });
  await seed.invoice(organization, customer, [], { number: 'OHNE' });
  const office = api.as(await seed.staffSession(organization));
  return {
    organization,
    customer,
    contact,
    object,
    office,
    portal: api.as(await seed.contactSession(contact)),
  };
}

/** Sets every level as a row of bits says; the flags of all three kinds alike, or of one kind alone. */
async function set(on: Record<string, boolean>, columns: readonly string[]): Promise<void> {
  const { organization, customer, contact, object } = world;
  const sql = api.seed.sql.bind(api.seed);
  const flags = (level: string) =>
    ['show_assignments', 'show_invoices', 'show_executors']
      .map((column) => `${column} = ${columns.includes(column) ? on[level] : true}`)
      .join(', ');
  await sql(`update organization set plan = $2 where id = $1`, [organization, on.PLAN ? 'PRO' : 'BASIC']);
  await sql(`update customer set portal_enabled = $2, ${flags('CUSTOMER')} where id = $1`, [
    customer,
    on.PORTAL,
  ]);
  await sql(`update contact set portal_access = $2, ${flags('CONTACT')} where id = $1`, [contact, on.ACCESS]);
  await sql(`update service_object set ${flags('OBJECT')} where id = $1`, [object]);
  await sql(`delete from contact_object where contact_id = $1`, [contact]);
  if (on.OBJECT_LIMIT)
    await api.seed.row('contact_object', {
      contact_id: contact,
      object_id: object,
      organization_id: organization,
      customer_id: customer,
    });
}

/** The flags at the object, and for what hangs on none. */
async function explained(): Promise<{ here: Record<string, Flag>; whole: Record<string, Flag> }> {
  const { here, whole } = await world.office.ok(EXPLAIN_BOTH, {
    contact: world.contact,
    object: world.object,
  });
  const byName = (flags: Flag[]) => Object.fromEntries(flags.map((flag) => [flag.flag, flag]));
  return { here: byName(here.flags), whole: byName(whole.flags) };
}

/** What the contact really gets, through row security. */
async function seen() {
  const { data } = await world.portal.send(SEEN);
  const assignments = data?.assignments?.nodes ?? [];
  const invoices = (data?.invoices?.nodes ?? []).map((node: { number: string }) => node.number);
  return {
    assignments: assignments.length > 0,
    executors: (assignments[0]?.executors ?? []).length > 0,
    mit: invoices.includes('MIT'),
    ohne: invoices.includes('OHNE'),
  };
}

const LEVELS = ['PLAN', 'PORTAL', 'ACCESS', 'OBJECT_LIMIT', 'CUSTOMER', 'OBJECT', 'CONTACT'];
const combinations = Array.from({ length: 2 ** LEVELS.length }, (_value, bits) =>
  Object.fromEntries(LEVELS.map((level, index) => [level, (bits & (1 << index)) !== 0])),
);

test('for every combination of the levels the explanation says what row security really shows', async () => {
  let shown = 0;
  for (const on of combinations) {
    await set(on, ['show_assignments', 'show_invoices', 'show_executors']);
    const { here: flags, whole } = await explained();
    const real = await seen();
    const name = JSON.stringify(on);
    expect([flags.ASSIGNMENTS!.visible, name]).toEqual([real.assignments, name]);
    expect([flags.INVOICES!.visible, name]).toEqual([real.mit, name]);
    expect([flags.EXECUTORS!.visible, name]).toEqual([real.executors, name]);
    expect([whole.INVOICES!.visible, name]).toEqual([real.ohne, name]);
    for (const flag of Object.values(flags))
      expect(flag.levels).toEqual(LEVELS.map((level) => ({ level, on: on[level] })));
    if (real.assignments) shown += 1;
  }
  expect(shown).toBe(1);
}, 120_000);

test('each flag is explained by its own switches, not by those of the others', async () => {
  const flagColumns = [
    ['show_assignments', 'ASSIGNMENTS'],
    ['show_invoices', 'INVOICES'],
    ['show_executors', 'EXECUTORS'],
  ] as const;
  for (const [column, flag] of flagColumns) {
    for (const off of ['CUSTOMER', 'OBJECT', 'CONTACT']) {
      await set(Object.fromEntries(LEVELS.map((level) => [level, level !== off])), [column]);
      const { here: flags } = await explained();
      const real = await seen();
      const hidden = Object.values(flags).filter((entry) => !entry.visible);
      expect(hidden.map((entry) => [entry.flag, entry.levels.find((level) => !level.on)!.level])).toEqual([
        [flag, off],
      ]);
      // Without the assignment there is nothing whose executors could be seen.
      expect([real.assignments, real.mit, real.executors]).toEqual([
        flag !== 'ASSIGNMENTS',
        flag !== 'INVOICES',
        flag === 'INVOICES',
      ]);
    }
  }
});

test('who is revoked, archived or of an archived customer has no access', async () => {
  await set(Object.fromEntries(LEVELS.map((level) => [level, true])), []);
  const cases = [
    [`update contact set access_revoked_at = $2 where id = $1`, world.contact, 'ACCESS'],
    [`update contact set archived_at = $2 where id = $1`, world.contact, 'ACCESS'],
    [`update customer set archived_at = $2 where id = $1`, world.customer, 'PORTAL'],
  ] as const;
  for (const [sql, id, level] of cases) {
    await api.seed.sql(sql, [id, new Date()]);
    const { INVOICES } = (await explained()).here;
    expect(INVOICES!.levels.filter((entry) => !entry.on).map((entry) => entry.level)).toEqual([level]);
    expect((await seen()).mit).toBe(false);
    await api.seed.sql(sql, [id, null]);
  }
  expect((await seen()).mit).toBe(true);
});

test('contact and object are read like everywhere, and a stranger learns nothing', async () => {
  const { seed } = api;
  const { visibilityExplanation } = await world.office.ok(EXPLAIN, {
    contact: world.contact,
    object: world.object,
  });
  expect(visibilityExplanation).toMatchObject({
    contact: { id: world.contact, customer: { name: expect.any(String) } },
    object: { id: world.object },
  });
  const nothing = { visibilityExplanation: null };
  const neighbour = await seed.object(world.organization, await seed.customer(world.organization));
  expect(await world.office.ok(EXPLAIN, { contact: world.contact, object: neighbour })).toEqual(nothing);
  expect(await world.office.ok(EXPLAIN, { contact: world.contact, object: 'keine-uuid' })).toEqual(nothing);
  expect(await world.office.ok(EXPLAIN, { contact: crypto.randomUUID() })).toEqual(nothing);
  const stranger = api.as(await seed.staffSession(await seed.organization()));
  expect(await stranger.ok(EXPLAIN, { contact: world.contact, object: world.object })).toEqual(nothing);
  expect(await world.portal.ok(EXPLAIN, { contact: world.contact, object: world.object })).toEqual(nothing);
  expect((await api.as().send(EXPLAIN, { contact: world.contact })).errors[0]!.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});
