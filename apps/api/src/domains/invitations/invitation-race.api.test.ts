import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { ACCEPT, invitable, invite, PASSWORD, RENEW, RESEND } from '../../../test/invitations.ts';
import { People } from '../../../test/people.ts';

let api: TestApi;
let people: People;
beforeAll(async () => {
  api = await startApi({ TRUSTED_PROXIES: '1' });
  people = new People(api);
});
afterAll(() => api.close());

const REVOKE = `mutation ($id: ID!) { portalAccessRevoke(id: $id) { contact { portalAccess } errors { code } } }`;

test('an office that revokes while somebody registers is always heard, and nobody is left inside', async () => {
  for (let round = 0; round < 8; round += 1) {
    const who = await invitable(api);
    const { token } = await invite(api, who);
    const input = { token, name: 'Pia', password: PASSWORD };
    const [accepted, revoked] = await Promise.all([
      people.browser().send(ACCEPT, { input }),
      new Promise((resolve) => setTimeout(resolve, 20 + round * 10)).then(() =>
        api.as(who.office).send(REVOKE, { id: who.contact }),
      ),
    ]);
    expect([accepted.errors, revoked.errors, revoked.data.portalAccessRevoke.errors]).toEqual([[], [], []]);
    const members = await api.seed.sql(`select id from membership where contact_id = $1`, [who.contact]);
    expect(members).toEqual([]);
    const viewer = await api.as(accepted.token ?? undefined).ok(`{ viewer { kind } }`);
    expect(viewer.viewer.kind).toBe('NOBODY');
  }
});

test('the same invitation accepted, sent again and renewed at once: one link works or one account is made, never a fault', async () => {
  const who = await invitable(api);
  const old = await invite(api, who);
  const { token } = await invite(api, who);
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => people.browser().send(RENEW, { input: { token: old.token } })),
    ...Array.from({ length: 4 }, () =>
      api.as(who.office).send(RESEND, { input: { contactId: who.contact } }),
    ),
    ...Array.from({ length: 4 }, () =>
      people.browser().send(ACCEPT, { input: { token, name: 'Pia', password: PASSWORD } }),
    ),
  ]);
  expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
  const [row] = await api.seed.sql<{ open: number; members: number }>(
    `select (select count(*)::int from invitation where contact_id = $1 and accepted_at is null and revoked_at is null and superseded_at is null) as open,
            (select count(*)::int from membership where contact_id = $1) as members`,
    [who.contact],
  );
  expect([row!.open <= 1, row!.members <= 1]).toEqual([true, true]);
});
