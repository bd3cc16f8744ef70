import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { invitable, invite, LINK } from '../../test/invitations.ts';
import { PASSWORD, People, trySignIn } from '../../test/people.ts';
import { createLog } from '../platform/log.ts';
import { ReadModels } from '../platform/read/models.ts';
import { linkToken } from '../platform/tokens.ts';
import { readModels } from '../read-models.ts';
import { createApp } from './app.ts';

let api: TestApi;
let logged = '';
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await api.close();
});

/** The same API with other settings, whose log is kept. */
async function withLog(publicUrl: string): Promise<FastifyInstance> {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString();
      done();
    },
  });
  const services = { ...api.services, log: createLog('trace', sink), publicUrl };
  const contractFile = new URL('../../../../schema.graphql', import.meta.url);
  const models = new ReadModels(services.orm, readModels);
  const app = await createApp({ config: { ...api.config, publicUrl }, services, models, contractFile });
  apps.push(app);
  return app;
}

test('the log has no key of a link, no password, no session and no address', async () => {
  const app = await withLog('http://portal.test');
  const who = await invitable(api);
  const { token } = await invite(api, who);
  const people = new People(api);
  const person = await people.staff();
  const reset = linkToken(api.config.sessionSecret, 'password-reset', crypto.randomUUID());
  const signedIn = await trySignIn(people.browser(), person.email);
  const json = { 'content-type': 'application/json' };
  await app.inject({ url: `/invitation/${token}` });
  await app.inject({ url: `/reset-password?token=${reset}` });
  await app.inject({
    url: '/graphql',
    query: { query: LINK, variables: JSON.stringify({ token }) },
    headers: {
      'apollo-require-preflight': '1',
      cookie: `session=${signedIn.token}`,
      authorization: `Bearer ${reset}`,
    },
  });
  for (const input of [
    { email: person.email, password: PASSWORD },
    { email: person.email, password: `${PASSWORD}\0` },
  ]) {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { codeRequired } }';
    await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: json,
      payload: JSON.stringify({ query, variables: { input } }),
    });
  }
  await app.inject({ method: 'POST', url: '/graphql', headers: json, payload: `{"query":"${token}` });
  expect(logged).toContain('"path":"/reset-password"');
  for (const secret of [token, reset, signedIn.token!, PASSWORD, person.email, who.email])
    expect(logged).not.toContain(secret);
});

test('an address with TLS gets a cookie that only this host can set, and says so to browsers', async () => {
  const app = await withLog('https://portal.test');
  const person = await new People(api).staff();
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    payload: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { codeRequired } }',
      variables: { input: { email: person.email, password: PASSWORD } },
    }),
  });
  expect(answer.cookies).toEqual([
    expect.objectContaining({
      name: '__Host-session',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    }),
  ]);
  expect(answer.cookies[0]).not.toHaveProperty('domain');
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'strict-transport-security': expect.stringContaining('max-age='),
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  expect(answer.body).not.toContain('evil');
});

test('the door of the API has no page of its own and takes no hashes for documents', async () => {
  const page = await api.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
  expect([page.statusCode, page.body]).toEqual([400, expect.not.stringContaining('<')]);
  const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
});

test('without trusted proxies nobody chooses their own network', async () => {
  const people = new People(api);
  const person = await people.staff();
  const tries = [];
  for (let n = 0; n < 12; n += 1) {
    const browser = api.as(undefined, {
      'x-forwarded-for': `203.0.113.${n}`,
      forwarded: `for=203.0.113.${n}`,
      'x-real-ip': `203.0.113.${n}`,
    });
    tries.push((await trySignIn(browser, person.email, 'wrong')).status);
  }
  expect(tries.at(-1)).toBe(429);
});
