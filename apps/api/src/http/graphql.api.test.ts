import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startApi();
  const organization = await api.seed.organization();
  const customer = await api.seed.customer(organization);
  token = await api.seed.contactSession(await api.seed.contact(organization, customer));
});
afterAll(() => api.close());

interface Raw {
  method?: 'GET' | 'POST';
  url?: string;
  headers?: Record<string, string>;
  payload?: string | Buffer;
}

async function raw(request: Raw) {
  const response = await api.app.inject({
    method: request.method ?? 'POST',
    url: request.url ?? '/graphql',
    headers: { 'content-type': 'application/json', cookie: `session=${token}`, ...request.headers },
    payload: request.payload ?? '',
  });
  expect(response.body).not.toMatch(/\bat \w+ \(|select |node_modules/);
  return response;
}

const json = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

const nested = (depth: number): string =>
  depth === 0 ? '{ name }' : `{ object { rooms { nodes ${nested(depth - 1)} } } }`;

describe('attack rows of the GraphQL door', () => {
  test('array batch', async () => {
    expect((await raw({ payload: `[${json('{ __typename }')},${json('{ __typename }')}]` })).statusCode).toBe(
      400,
    );
  });

  test('100 aliased sign-ins in one document', async () => {
    const fields = Array.from(
      { length: 100 },
      (_, n) => `a${n}: signIn(input: { email: "a@b.example", password: "x" }) { codeRequired }`,
    );
    const before = await api.seed.sql(`select * from rate_limit`);
    expect((await raw({ payload: json(`mutation { ${fields.join(' ')} }`) })).statusCode).toBe(400);
    expect((await raw({ payload: json(`mutation { ${fields.slice(0, 2).join(' ')} }`) })).statusCode).toBe(
      400,
    );
    expect(await api.seed.sql(`select * from rate_limit`)).toEqual(before);
  });

  test('depth 30, also through fragments', async () => {
    expect((await raw({ payload: json(`{ tickets { nodes ${nested(10)} } }`) })).statusCode).toBe(400);
    const fragments = Array.from(
      { length: 12 },
      (_, n) => `fragment F${n} on ServiceObject { rooms { nodes { object { ...F${n + 1} } } } }`,
    );
    const document = `{ objects { nodes { ...F0 } } } ${fragments.join(' ')} fragment F12 on ServiceObject { id }`;
    expect((await raw({ payload: json(document) })).statusCode).toBe(400);
  });

  test('circular fragments', async () => {
    const document = `{ objects { nodes { ...A } } } fragment A on ServiceObject { ...B } fragment B on ServiceObject { ...A }`;
    expect((await raw({ payload: json(document) })).statusCode).toBe(400);
  });

  test('fragments that multiply', async () => {
    const fragments = Array.from(
      { length: 9 },
      (_, n) => `fragment F${n} on ServiceObject { ${`...F${n + 1} `.repeat(12)} }`,
    );
    const document = `{ objects { nodes { ...F0 } } } ${fragments.join(' ')} fragment F9 on ServiceObject { id }`;
    const begun = Date.now();
    expect((await raw({ payload: json(document) })).statusCode).toBe(400);
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  test('500 directives', async () => {
    expect(
      (await raw({ payload: json(`{ __typename ${'@skip(if: false) '.repeat(500)} }`) })).statusCode,
    ).toBe(400);
  });

  test('5,000 duplicate fields', async () => {
    expect((await raw({ payload: json(`{ viewer { ${'kind '.repeat(5_000)} } }`) })).statusCode).toBe(400);
  });

  test('over 1,000 tokens', async () => {
    expect((await raw({ payload: json(`{ viewer { ${'kind '.repeat(1_100)} } }`) })).statusCode).toBe(400);
  });

  test.each([0, -1, 101, 1_000_000_000])('`first` %i', async (first) => {
    const answer = await raw({
      payload: json('query ($n: Int) { objects(first: $n) { nodes { id } } }', { n: first }),
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('cost through `first: $n` or a default value', async () => {
    const wide =
      '{ nodes { rooms(first: $n) { nodes { id name floor object { rooms(first: $n) { nodes { id } } } } } } }';
    for (const document of [
      `query ($n: Int) { objects(first: $n) ${wide} }`,
      `query ($n: Int = 100) { objects(first: $n) ${wide} }`,
    ]) {
      const answer = await raw({ payload: json(document, document.includes('= 100') ? {} : { n: 100 }) });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions.code).toBe('TOO_EXPENSIVE');
    }
  });

  test('introspection without sign-in', async () => {
    const answer = await raw({ headers: { cookie: '' }, payload: json('{ __schema { types { name } } }') });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Customer');
    expect((await raw({ payload: json('{ __schema { queryType { name } } }') })).statusCode).toBe(200);
  });

  test('field suggestions', async () => {
    const answer = await raw({ payload: json('{ viewer { custmer { name } } }') });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Did you mean');
  });

  test('body over the limit', async () => {
    expect((await raw({ payload: json('{ __typename }', { a: 'x'.repeat(120_000) }) })).statusCode).toBe(413);
  });

  test('`[` twenty thousand times in variables', async () => {
    const open = '['.repeat(20_000);
    expect((await raw({ payload: `{"query":"{ __typename }","variables":{"a":${open}` })).statusCode).toBe(
      400,
    );
    const closed = `${open}${']'.repeat(20_000)}`;
    expect(
      (await raw({ payload: `{"query":"{ __typename }","variables":{"a":${closed}}}` })).statusCode,
    ).toBe(400);
  });

  test.each([
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    [
      'NUL',
      Buffer.from(
        '{"query":"query ($s: String) { objects(filter: { search: $s }) { totalCount } }","variables":{"s":"a\\u0000b"}}',
      ),
    ],
    [
      'lone surrogate',
      Buffer.from(
        '{"query":"query ($s: String) { objects(filter: { search: $s }) { totalCount } }","variables":{"s":"a\\ud800b"}}',
      ),
    ],
    ['`__proto__` keys', Buffer.from('{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}')],
  ])('%s', async (_name, payload) => {
    expect((await raw({ payload })).statusCode).toBe(400);
  });

  test('GET with a mutation', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { signOut { errors { code } } }')}`;
    const answer = await raw({ method: 'GET', url, headers: { 'apollo-require-preflight': 'true' } });
    expect(answer.statusCode).toBe(405);
    expect((await api.as(token).ok('{ viewer { kind } }')).viewer.kind).toBe('CONTACT');
  });

  test('GET without preflight header', async () => {
    const answer = await api.app.inject({
      method: 'GET',
      url: '/graphql?query=%7B__typename%7D',
      headers: { cookie: `session=${token}` },
    });
    expect(answer.statusCode).toBe(400);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s',
    async (type) => {
      const payload = json('mutation { signOut { errors { code } } }');
      expect((await raw({ headers: { 'content-type': type }, payload })).statusCode).toBe(415);
      expect((await api.as(token).ok('{ viewer { kind } }')).viewer.kind).toBe('CONTACT');
    },
  );
});
