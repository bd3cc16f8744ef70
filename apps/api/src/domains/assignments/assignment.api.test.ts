import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { LINK, raise, TICKET, ticketScene } from '../../../test/ticket-scene.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIELDS = `assignment { id title status startsAt endsAt note completedAt object { id } customer { id } executors { id } } errors { field code message }`;
const CREATE = `mutation ($input: AssignmentCreateInput!) { assignmentCreate(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $input: AssignmentUpdateInput!) { assignmentUpdate(id: $id, input: $input) { ${FIELDS} } }`;
const COMPLETE = `mutation ($id: ID!) { assignmentComplete(id: $id) { ${FIELDS} } }`;
const CANCEL = `mutation ($id: ID!) { assignmentCancel(id: $id) { ${FIELDS} } }`;

const newAssignment = (objectId: string, values: object = {}) => ({
  objectId,
  title: 'Unterhaltsreinigung',
  startsAt: '2026-12-01T06:00:00Z',
  endsAt: '2026-12-01T09:00:00Z',
  ...values,
});

test('the office plans an assignment with executors, and the contact sees it at once', async () => {
  const { office, portal, organization, customer, object } = await ticketScene(api);
  const executor = await api.seed.executor(organization);
  const { assignmentCreate } = await office.ok(CREATE, {
    input: newAssignment(object, { executorIds: [executor, executor], note: 'Schlüssel 4' }),
  });
  expect(assignmentCreate).toMatchObject({
    assignment: {
      status: 'PLANNED',
      startsAt: '2026-12-01T06:00:00.000Z',
      note: 'Schlüssel 4',
      object: { id: object },
      customer: { id: customer },
      executors: [{ id: executor }],
    },
    errors: [],
  });
  const { assignments } = await portal.ok(`{ assignments { nodes { title executors { id } } } }`);
  expect(assignments.nodes).toEqual([{ title: 'Unterhaltsreinigung', executors: [{ id: executor }] }]);
  const [link] = await api.seed.sql(
    `select organization_id, customer_id, object_id from assignment_executor where assignment_id = $1`,
    [assignmentCreate.assignment.id],
  );
  expect(link).toEqual({ organization_id: organization, customer_id: customer, object_id: object });
  const [event] = await api.seed.sql(
    `select action, subject_kind, channel from audit_event where organization_id = $1`,
    [organization],
  );
  expect(event).toEqual({ action: 'assignment.create', subject_kind: 'Assignment', channel: 'OFFICE' });
});

test('what does not fit is shown at its field, and nothing is written', async () => {
  const { office, object, organization } = await ticketScene(api);
  const other = await ticketScene(api);
  const archived = await api.seed.executor(organization, { archived_at: new Date() });
  const gone = await api.seed.object(organization, await api.seed.customer(organization), {
    archived_at: new Date(),
  });
  const cases: [object, string, string][] = [
    [{ endsAt: '2026-12-01T06:00:00Z' }, 'endsAt', 'INVALID'],
    [{ endsAt: '2027-01-01T06:00:00.001Z' }, 'endsAt', 'INVALID'],
    [{ title: '  ' }, 'title', 'REQUIRED'],
    [{ title: 'x'.repeat(201) }, 'title', 'TOO_LONG'],
    [{ status: 'DONE' }, 'status', 'INVALID'],
    [{ objectId: other.object }, 'objectId', 'NOT_FOUND'],
    [{ objectId: gone }, 'objectId', 'INVALID'],
    [{ executorIds: [await api.seed.executor(other.organization)] }, 'executorIds', 'NOT_FOUND'],
    [{ executorIds: [archived] }, 'executorIds', 'NOT_FOUND'],
    [{ executorIds: ['x'] }, 'executorIds', 'NOT_FOUND'],
  ];
  for (const [values, field, code] of cases) {
    const { assignmentCreate } = await office.ok(CREATE, { input: newAssignment(object, values) });
    expect(assignmentCreate).toMatchObject({ assignment: null, errors: [{ field: ['input', field], code }] });
  }
  expect(await api.seed.sql(`select id from assignment where organization_id = $1`, [organization])).toEqual(
    [],
  );
  expect(await api.seed.sql(`select id from audit_event where organization_id = $1`, [organization])).toEqual(
    [],
  );
  const longest = await office.ok(CREATE, {
    input: newAssignment(object, { endsAt: '2027-01-01T06:00:00Z' }),
  });
  expect(longest.assignmentCreate.errors).toEqual([]);
});

test('an update changes what is given; an executor who left since may stay', async () => {
  const { office, organization, object } = await ticketScene(api);
  const [stays, goes, comes] = [
    await api.seed.executor(organization),
    await api.seed.executor(organization),
    await api.seed.executor(organization),
  ];
  const id = await api.seed.assignment(object, { title: 'Alt', note: 'bleibt' }, [stays, goes]);
  await api.seed.sql(`update executor set archived_at = now() where id = $1`, [stays]);
  const { assignmentUpdate } = await office.ok(UPDATE, {
    id,
    input: { title: 'Neu', executorIds: [stays, comes] },
  });
  expect(assignmentUpdate.errors).toEqual([]);
  expect(assignmentUpdate.assignment).toMatchObject({ title: 'Neu', note: 'bleibt' });
  expect(
    assignmentUpdate.assignment.executors.map((executor: { id: string }) => executor.id).toSorted(),
  ).toEqual([stays, comes].toSorted());
  const cleared = await office.ok(UPDATE, { id, input: { note: null, executorIds: [] } });
  expect(cleared.assignmentUpdate.assignment).toMatchObject({ note: null, executors: [], title: 'Neu' });
  const events = await api.seed.sql<{ changes: { field: string }[] }>(
    `select changes from audit_event where organization_id = $1 order by created_at, id`,
    [organization],
  );
  expect(events.map((event) => event.changes.map((change) => change.field))).toEqual([
    ['title', 'executors'],
    ['note', 'executors'],
  ]);
});

test('an end that comes to lie before the begin is refused in an update too', async () => {
  const { office, object } = await ticketScene(api);
  const id = await api.seed.assignment(object);
  const { assignmentUpdate } = await office.ok(UPDATE, { id, input: { endsAt: '2020-01-01T00:00:00Z' } });
  expect(assignmentUpdate.errors).toMatchObject([
    { field: ['input', 'endsAt'], code: 'INVALID', message: 'Das Ende muss nach dem Beginn liegen.' },
  ]);
});

test('what is done or cancelled stays as it is', async () => {
  const { office, object } = await ticketScene(api);
  for (const status of ['DONE', 'CANCELLED']) {
    const id = await api.seed.assignment(object, { status, title: 'Fest' });
    for (const [mutation, input] of [
      [UPDATE, { title: 'Anders' }],
      [COMPLETE, undefined],
      [CANCEL, undefined],
    ] as const) {
      const answer: Record<string, { errors: { code: string }[] }> = await office.ok(mutation, { id, input });
      expect(Object.values(answer)[0]!.errors.map((error) => error.code)).toEqual(['TRANSITION_NOT_ALLOWED']);
    }
    expect(await api.seed.sql(`select status, title from assignment where id = $1`, [id])).toEqual([
      { status, title: 'Fest' },
    ]);
  }
  const draft = await api.seed.assignment(object, { status: 'DRAFT' });
  expect((await office.ok(COMPLETE, { id: draft })).assignmentComplete.errors[0].code).toBe(
    'TRANSITION_NOT_ALLOWED',
  );
  expect((await office.ok(CANCEL, { id: draft })).assignmentCancel.assignment.status).toBe('CANCELLED');
});

test('a linked draft that becomes planned sets the ticket PLANNED', async () => {
  const { office, portal, object } = await ticketScene(api);
  const ticket = await raise(portal, { objectId: object });
  const draft = await api.seed.assignment(object, { status: 'DRAFT' });
  await office.ok(LINK, { id: ticket, input: { assignmentId: draft } });
  expect((await portal.ok(TICKET, { id: ticket })).ticket).toMatchObject({ status: 'NEW', assignments: [] });
  expect(
    (await office.ok(UPDATE, { id: draft, input: { status: 'PLANNED' } })).assignmentUpdate.errors,
  ).toEqual([]);
  expect((await portal.ok(TICKET, { id: ticket })).ticket).toMatchObject({
    status: 'PLANNED',
    assignments: [{ id: draft }],
  });
});

test('strangers change nothing: another office finds nothing, a contact may not', async () => {
  const scene = await ticketScene(api);
  const other = await ticketScene(api);
  const id = await api.seed.assignment(scene.object, { title: 'Unser' });
  for (const [mutation, input] of [
    [UPDATE, { title: 'Deins' }],
    [COMPLETE, undefined],
    [CANCEL, undefined],
  ] as const) {
    const missing = await other.office.send(mutation, { id: randomUUID(), input });
    expect((await other.office.send(mutation, { id, input })).text).toBe(missing.text);
    expect((await scene.portal.send(mutation, { id, input })).errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect((await api.as().send(mutation, { id, input })).errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  }
  expect(
    (await scene.portal.send(CREATE, { input: newAssignment(scene.object) })).errors[0]!.extensions.code,
  ).toBe('FORBIDDEN');
  expect(await api.seed.sql(`select title, status from assignment where id = $1`, [id])).toEqual([
    { title: 'Unser', status: 'PLANNED' },
  ]);
});
