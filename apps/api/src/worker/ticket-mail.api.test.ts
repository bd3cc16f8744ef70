import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { linkIn } from '../../test/invitations.ts';
import type { TestMailServer } from '../../test/mail-server.ts';
import { COMMENT, raise, STATUS, ticketScene, type TicketScene } from '../../test/ticket-scene.ts';
import { eventually, startMail, untilIdle } from '../../test/worker.ts';

// Mails take a second or two each; on a busy machine more.
vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
let mail: TestMailServer;
beforeAll(async () => {
  api = await startApi();
  mail = await startMail(api);
});
afterAll(async () => {
  await mail.close();
  await api.close();
});

const to = (email: string) => mail.received.filter(({ recipients }) => recipients.includes(email));

/** Another contact of the same customer who has registered. */
async function colleague(
  { organization, customer }: TicketScene,
  values: Record<string, unknown> = {},
): Promise<{ id: string; email: string }> {
  const id = await api.seed.contact(organization, customer, values);
  await api.seed.contactSession(id);
  return { id, email: await emailOf(id) };
}

async function emailOf(contactId: string): Promise<string> {
  const [row] = await api.seed.sql<{ email: string }>(`select email from contact where id = $1`, [contactId]);
  return row!.email;
}

const comment = (scene: TicketScene, ticket: string, input: Record<string, unknown>) =>
  scene.office.ok(COMMENT, { id: ticket, input });

describe('mails about a ticket', () => {
  test('tell every contact of the customer who sees it of a public comment, once and each in their own language', async () => {
    const scene = await ticketScene(api);
    const english = await colleague(scene);
    await api.seed.sql(`update account set locale = 'EN' where email = $1`, [english.email]);
    const ticket = await raise(scene.portal, { objectId: scene.object });
    await comment(scene, ticket, { body: 'Wir kommen morgen.' });
    const author = await eventually(async () => to(await emailOf(scene.contact))[0]);
    await eventually(() => to(english.email)[0]);
    await untilIdle(api);
    expect(to(english.email)).toHaveLength(1);
    expect(author.parsed.text).toContain('Wir kommen morgen.');
    expect(author.parsed.subject).toMatch(/neuer Kommentar/);
    expect(linkIn(author)).toBe(`http://portal.test/portal/tickets/${ticket}`);
    expect(to(english.email)[0]!.parsed.subject).not.toMatch(/Kommentar/);
    expect(to(english.email)[0]!.recipients).toEqual([english.email]);
  });

  test('tell of a change of status, but not the contact who made it', async () => {
    const scene = await ticketScene(api);
    const other = await colleague(scene);
    const ticket = await raise(scene.portal, { objectId: scene.object });
    await scene.office.ok(STATUS, { id: ticket, input: { status: 'DONE' } });
    await eventually(() => to(other.email)[0]);
    await scene.portal.ok(
      `mutation ($id: ID!) { ticketReopen(id: $id, input: { body: "Noch nicht gut." }) { errors { code } } }`,
      { id: ticket },
    );
    const reopened = await eventually(() => to(other.email)[1]);
    await untilIdle(api);
    expect(reopened.parsed.text).toContain('Noch nicht gut.');
    expect(reopened.parsed.text).toMatch(/Erledigt → /);
    expect(to(await emailOf(scene.contact))).toHaveLength(1);
  });
});

describe('nothing hidden may be learnt by a mail', () => {
  /** Who is told when the office comments on a ticket at the closed object, beside a control who sees everything. */
  async function told(
    values: Record<string, unknown>,
    after: (scene: TicketScene, id: string) => Promise<unknown> = async () => undefined,
  ) {
    const scene = await ticketScene(api);
    const control = await colleague(scene);
    const stranger = await colleague(scene, values);
    const ticket = await api.seed.ticket(scene.organization, scene.customer, {
      object_id: scene.closedObject,
    });
    await after(scene, stranger.id);
    await comment(scene, ticket, { body: 'Nur für manche.' });
    await eventually(() => to(control.email)[0]);
    await untilIdle(api);
    return to(stranger.email).length;
  }

  test.each([
    ['own customer but an object outside the contact’s limit', { limited_to_objects: true }],
    ['a contact limited to tickets of their own', { own_tickets_only: true }],
  ])('%s gets none', async (_who, values) => {
    expect(await told(values)).toBe(0);
  });

  test.each([
    ['revoked contact', `update contact set access_revoked_at = now() where id = $1`],
    ['access switched off', `update contact set portal_access = false where id = $1`],
    [
      'who turned ticket mails off',
      `update account set ticket_mails = false where id = (select account_id from membership where contact_id = $1)`,
    ],
    [
      'who never registered',
      `with gone as (delete from session where membership_id in (select id from membership where contact_id = $1)) delete from membership where contact_id = $1`,
    ],
  ])('%s gets none', async (_who, sql) => {
    expect(await told({}, (_scene, id) => api.seed.sql(sql, [id]))).toBe(0);
  });

  test('somebody who sees the ticket gets one: the tests above can fail', async () => {
    expect(await told({})).toBe(1);
  });

  test.each([
    ['portal switched off', `update customer set portal_enabled = false where id = $1`, 'customer'],
    ['plan BASIC', `update organization set plan = 'BASIC' where id = $1`, 'organization'],
  ] as const)('%s: nobody gets one', async (_what, sql, of) => {
    const scene = await ticketScene(api);
    const ticket = await raise(scene.portal, { objectId: scene.object });
    await api.seed.sql(sql, [scene[of]]);
    const before = mail.received.length;
    await comment(scene, ticket, { body: 'Hallo?' });
    await untilIdle(api);
    expect(mail.received.length).toBe(before);
  });

  test('an internal comment is told to nobody', async () => {
    const scene = await ticketScene(api);
    const ticket = await raise(scene.portal, { objectId: scene.object });
    const before = mail.received.length;
    await comment(scene, ticket, { body: 'Der Kunde nervt.', internal: true });
    await untilIdle(api);
    // Even if a job for it were written.
    const [row] = await api.seed.sql<{ id: string }>(`select id from ticket_comment where ticket_id = $1`, [
      ticket,
    ]);
    await api.services.orm.em.fork({ session: { role: 'kundenportal_worker' } }).transactional((em) =>
      api.services.jobs.add(em as never, 'ticket', {
        organizationId: scene.organization,
        ticketId: ticket,
        commentId: row!.id,
        eventId: null,
      }),
    );
    await untilIdle(api);
    expect(mail.received.length).toBe(before);
  });
});
