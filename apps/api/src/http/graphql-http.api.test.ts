import type { AddressInfo } from 'node:net';
import { serverAudits, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
let url: string;
let cookie: string;
beforeAll(async () => {
  api = await startApi();
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  cookie = `session=${await api.seed.staffSession(await api.seed.organization())}`;
  url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => api.close());

/** What the audit says, besides "ok": by the number of the rule. */
async function complaints(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  // Signed in, since some of it asks for the schema.
  const fetchFn = (address: string, init: RequestInit = {}) =>
    fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } });
  for (const audit of serverAudits({ url, fetchFn })) {
    const result: AuditResult = await audit.fn();
    if (result.status !== 'ok') found[audit.id] = `${result.status}: ${audit.name}`;
  }
  return found;
}

test('the audit of GraphQL over HTTP finds no error, by the first request and by known ones', async () => {
  for (let round = 0; round < 2; round += 1) {
    expect(Object.values(await complaints()).filter((text) => text.startsWith('error'))).toEqual([]);
  }
});

test('what a known query is answered with is what it was answered with the first time, to the letter', async () => {
  const send = async (accept: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query: '{ viewer { kind } }' }),
    });
    const headers = Object.fromEntries(response.headers);
    for (const name of ['date', 'x-request-id']) delete headers[name];
    return { status: response.status, headers, text: await response.text() };
  };
  for (const accept of [
    '*/*',
    'application/json',
    'application/graphql-response+json, application/json;q=0.9',
  ]) {
    const first = await send(accept);
    expect(await send(accept)).toEqual(first);
    expect(first.text).toBe('{"data":{"viewer":{"kind":"NOBODY"}}}\n');
  }
});
