import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { byId, create, problems } from '../../../test/mutations.ts';
import { auditActions, invitationJobs, stateOf } from '../../../test/state.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const organizationUpdate = create(
  'organizationUpdate',
  'organization',
  'id name plan brandColor phone contactEmail',
);
const staffMemberInvite = create(
  'staffMemberInvite',
  'staffMember',
  'id name email owner archivedAt invitation { status email }',
);
const staffMemberArchive = byId('staffMemberArchive', 'staffMember');
const WHO = `{ viewer { kind } }`;

const staffId = async (organization: string, email?: string) => {
  const rows = await api.seed.sql<{ id: string }>(
    `select id from staff_member where organization_id = $1 and email = coalesce($2, email) order by created_at`,
    [organization, email ?? null],
  );
  return rows[0]!.id;
};

test('an owner changes how the organization appears; the plan cannot be reached', async () => {
  const organization = await api.seed.organization({ plan: 'BASIC' });
  const client = api.as(await api.seed.staffSession(organization));
  const input = { name: 'Glanz', brandColor: '#FFCC00', phone: '030', contactEmail: 'Hallo@Glanz.example' };
  const { payload } = await client.ok(organizationUpdate, { input });
  expect(payload).toEqual({
    organization: {
      id: organization,
      plan: 'BASIC',
      ...input,
      brandColor: '#ffcc00',
      contactEmail: 'hallo@glanz.example',
    },
    errors: [],
  });
  const before = await stateOf(api.seed, organization);
  const refused = await client.ok(organizationUpdate, {
    input: { name: ' ', brandColor: 'red;}', contactEmail: 'x' },
  });
  expect(problems(refused.payload)).toEqual([
    'input.brandColor: INVALID',
    'input.contactEmail: INVALID',
    'input.name: REQUIRED',
  ]);
  expect((await client.send(organizationUpdate, { input: { plan: 'PRO' } })).status).toBe(400);
  expect(await stateOf(api.seed, organization)).toBe(before);
});

test('staff who is no owner manages neither organization nor staff', async () => {
  const organization = await api.seed.organization();
  const owner = await api.seed.staffSession(organization);
  const staff = api.as(await api.seed.staffSession(organization, { owner: false }));
  const before = await stateOf(api.seed, organization);
  const answers = [
    await staff.send(organizationUpdate, { input: { name: 'X' } }),
    await staff.send(staffMemberInvite, { input: { name: 'X', email: 'x@x.example', owner: true } }),
    await staff.send(staffMemberArchive, { id: await staffId(organization) }),
  ];
  for (const answer of answers) expect(answer.errors[0]!.extensions.code).toBe('FORBIDDEN');
  expect(await stateOf(api.seed, organization)).toBe(before);
  expect((await api.as(owner).ok(WHO)).viewer.kind).toBe('STAFF');
});

test('an invited staff member gets exactly one mail; the same address again is refused', async () => {
  const organization = await api.seed.organization();
  const client = api.as(await api.seed.staffSession(organization));
  const input = { name: 'Neu', email: 'Neu@Office.example', locale: 'EN' };
  const answers = await Promise.all(Array.from({ length: 3 }, () => client.ok(staffMemberInvite, { input })));
  expect(answers.filter((answer) => answer.payload.staffMember)).toHaveLength(1);
  expect(answers.filter((answer) => problems(answer.payload)[0] === 'input.email: TAKEN')).toHaveLength(2);
  const made = answers.find((answer) => answer.payload.staffMember)!.payload.staffMember;
  expect(made).toMatchObject({
    email: 'neu@office.example',
    owner: false,
    invitation: { status: 'QUEUED', email: 'neu@office.example' },
  });
  expect(await invitationJobs(api.seed, organization)).toHaveLength(1);
  expect(problems((await client.ok(staffMemberInvite, { input: { name: '', email: 'x' } })).payload)).toEqual(
    ['input.email: INVALID', 'input.name: REQUIRED'],
  );
});

test('who is put away is out with the next request, and can be invited again as the same person', async () => {
  const organization = await api.seed.organization();
  const client = api.as(await api.seed.staffSession(organization));
  const email = 'weg@office.example';
  const id = await api.seed.row('staff_member', {
    organization_id: organization,
    name: 'Weg',
    email,
    locale: 'DE',
    owner: true,
  });
  const token = await api.seed.session(organization, email, { staff_member_id: id });
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('STAFF');
  expect((await client.ok(staffMemberArchive, { id })).payload.staffMember.archivedAt).not.toBeNull();
  expect((await api.as(token).ok(WHO)).viewer.kind).toBe('NOBODY');
  const again = await client.ok(staffMemberInvite, { input: { name: 'Wieder da', email } });
  expect(again.payload.staffMember).toMatchObject({
    id,
    owner: false,
    archivedAt: null,
    invitation: { status: 'QUEUED' },
  });
  expect(await auditActions(api.seed, organization)).toEqual([
    'invitation.send',
    'staff.archive',
    'staff.invite',
  ]);
});

test('nobody puts themselves away, and of two owners who put each other away one stays', async () => {
  const organization = await api.seed.organization();
  const first = api.as(await api.seed.staffSession(organization, { email: 'first@office.example' }));
  const firstId = await staffId(organization, 'first@office.example');
  expect(problems((await first.ok(staffMemberArchive, { id: firstId })).payload)).toEqual(['id: INVALID']);
  const secondId = await api.seed.row('staff_member', {
    organization_id: organization,
    name: 'Zwei',
    email: 'second@office.example',
    locale: 'DE',
    owner: true,
  });
  const second = api.as(
    await api.seed.session(organization, 'second@office.example', { staff_member_id: secondId }),
  );
  await Promise.all([
    first.send(staffMemberArchive, { id: secondId }),
    second.send(staffMemberArchive, { id: firstId }),
  ]);
  expect(
    await api.seed.sql(
      `select from staff_member where organization_id = $1 and owner and archived_at is null`,
      [organization],
    ),
  ).toHaveLength(1);
});

test('the list of staff is searched, filtered and ordered', async () => {
  const organizationId = await api.seed.organization();
  const token = await api.seed.staffSession(organizationId, { name: 'Anna Amsel' });
  await api.seed.staffSession(organizationId, { name: 'Bert Bussard', archived_at: new Date() });
  await api.seed.staffSession(organizationId, { name: 'Cora Carls' });
  const names = async (args = '') => {
    const { staffMembers } = await api.as(token).ok(`{ staffMembers${args} { totalCount nodes { name } } }`);
    const found: string[] = staffMembers.nodes.map((node: { name: string }) => node.name);
    expect(staffMembers.totalCount).toBe(found.length);
    return found;
  };
  expect(await names()).toEqual(['Anna Amsel', 'Bert Bussard', 'Cora Carls']);
  expect(await names('(sort: { field: NAME, direction: DESC })')).toEqual([
    'Cora Carls',
    'Bert Bussard',
    'Anna Amsel',
  ]);
  expect(await names('(filter: { archived: false })')).toEqual(['Anna Amsel', 'Cora Carls']);
  expect(await names('(filter: { archived: true })')).toEqual(['Bert Bussard']);
  expect(await names('(filter: { search: "carls" })')).toEqual(['Cora Carls']);
});
