import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import type { Answer } from '../../test/client.ts';
import { idArguments, idInputsBelow, valueFor, type IdArgument } from '../../test/strangers/id-arguments.ts';
import { everything, strangerWorld, type Kind, type StrangerWorld } from '../../test/strangers/world.ts';

const schema = buildSchema(await readFile(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
const all = idArguments(schema);
const queries = all.filter(({ root }) => root === 'query');
const mutations = all.filter(({ root }) => root === 'mutation');

/** Ids that must be my own, so that the foreign one beside them is what is refused. */
const COMPANIONS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'ticketCreate input.roomId': { 'input.objectId': 'object' },
};
/** What the office has to say besides, and a contact may not. */
const OFFICE_COMPANIONS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  ticketCreate: { 'input.customerId': 'customer' },
  visibilityExplanation: { contactId: 'contact' },
};

let api: TestApi;
let office: { world: StrangerWorld; foreign: StrangerWorld };
let contact: { world: StrangerWorld; foreign: StrangerWorld };
beforeAll(async () => {
  api = await startApi();
  const organization = await api.seed.organization();
  const foreign = await strangerWorld(api, organization);
  contact = { world: await strangerWorld(api, organization), foreign };
  office = { world: await strangerWorld(api, await api.seed.organization()), foreign };
});
afterAll(() => api.close());

const viewers = [
  {
    viewer: 'the office of another organization',
    isOffice: true,
    of: () => office,
    token: () => office.world.officeToken,
  },
  {
    viewer: 'a contact of another customer of the same organization',
    isOffice: false,
    of: () => contact,
    token: () => contact.world.contactToken,
  },
];
const name = ({ operation, path }: IdArgument) => `${operation} ${path.join('.')}`;

describe.each(viewers)('any foreign id in any argument, for $viewer', ({ isOffice, of, token }) => {
  test.each(queries.map((place) => [name(place), place] as const))(
    '%s: same as one that does not exist',
    async (_name, place) => {
      const { world, foreign } = of();
      const own = await send(place, world, world.ids[place.kind], isOffice, token());
      const theirs = await send(place, world, foreign.ids[place.kind], isOffice, token());
      const nowhere = await send(place, world, crypto.randomUUID(), isOffice, token());
      expect(theirs.text).toBe(nowhere.text);
      expect(theirs.text).not.toContain(foreign.word);
      expect(theirs.text).not.toContain('INTERNAL');
      // What only the office has is hidden from a contact even of their own.
      const shown = isOffice || Boolean(own.data?.[place.operation]);
      expect(own.text === theirs.text).toBe(!shown);
    },
  );

  test.each(mutations.map((place) => [name(place), place] as const))(
    '%s: same, and nothing happens',
    async (_name, place) => {
      const { world, foreign } = of();
      const before = await everything(api);
      const theirs = await send(place, world, foreign.ids[place.kind], isOffice, token());
      const nowhere = await send(place, world, crypto.randomUUID(), isOffice, token());
      const garbage = await send(place, world, `' or 1=1 --`, isOffice, token());
      expect(theirs.text).toBe(nowhere.text);
      expect(garbage.text).toBe(nowhere.text);
      expect(await everything(api)).toEqual(before);
      expect([theirs.status, refusalsAt(theirs, place)]).toEqual([
        expect.any(Number),
        expect.stringMatching(
          isOffice
            ? /^(NOT_FOUND|FILE_NOT_USABLE)$/
            : /^(NOT_FOUND|FILE_NOT_USABLE|FORBIDDEN|BAD_USER_INPUT)$/,
        ),
      ]);
    },
  );
});

test('the places are all there, and fields below the root take no ids in another way', () => {
  expect(queries.length).toBeGreaterThan(15);
  expect(mutations.length).toBeGreaterThan(45);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const known = new Set(
    roots.flatMap((root) =>
      Object.values(root!.getFields()).flatMap((field) =>
        field.args.map((arg) => getNamedType(arg.type).name),
      ),
    ),
  );
  expect(
    [...idInputsBelow(schema, (type) => roots.includes(type))].filter((input) => !known.has(input)),
  ).toEqual([]);
});

async function send(
  place: IdArgument,
  world: StrangerWorld,
  id: string,
  isOffice: boolean,
  token: string,
): Promise<Answer> {
  const type = place.root === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = type.getFields()[place.operation]!;
  const given = new Map<string, unknown>();
  const companions = { ...COMPANIONS[name(place)], ...(isOffice ? OFFICE_COMPANIONS[place.operation] : {}) };
  for (const [path, kind] of Object.entries(companions)) given.set(path, world.ids[kind]);
  for (const other of all) {
    const needed =
      other.operation === place.operation && other.path.length <= 2 && isNeeded(field, other.path);
    if (needed && !given.has(other.path.join('.'))) given.set(other.path.join('.'), world.ids[other.kind]);
  }
  given.set(place.path.join('.'), id);
  const args = field.args.filter(
    (arg) => isNonNullType(arg.type) || [...given.keys()].some((path) => path.split('.')[0] === arg.name),
  );
  const variables = Object.fromEntries(args.map((arg) => [arg.name, valueFor(arg.type, [arg.name], given)]));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${place.root} (${declared}) { ${field.name}(${passed}) ${selection(field.type, 2)} }`;
  const answer = await api.as(token).send(query, variables);
  return { ...answer, text: answer.text.replaceAll(id, 'THE-ID') };
}

function isNeeded(field: GraphQLField<unknown, unknown>, path: readonly string[]): boolean {
  const arg = field.args.find((candidate) => candidate.name === path[0])!;
  if (!isNonNullType(arg.type)) return false;
  if (path.length === 1) return true;
  const input = getNamedType(arg.type);
  return (
    'getFields' in input &&
    isNonNullType((input.getFields() as Record<string, { type: GraphQLOutputType }>)[path[1]!]!.type)
  );
}

/** Everything without arguments of a type, down to a depth. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((arg) => isNonNullType(arg.type))) return [];
    if (!isObjectType(inner)) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ ${fields.length > 0 ? fields.join(' ') : '__typename'} }`;
}

/** How the id was refused: the code at its place, or the code of the whole operation. */
function refusalsAt(answer: Answer, place: IdArgument): string {
  if (answer.errors.length > 0) return answer.errors[0]!.extensions.code;
  const payload = answer.data[place.operation] as {
    errors: { field: string[]; code: string }[];
    results?: { outcome: string }[];
  };
  const wanted = place.path.map((part) => (part === '*' ? '0' : part));
  const found = payload.errors.find(({ field }) => wanted.join('.').startsWith(field.join('.')));
  // Each imported file is answered on its own.
  if (payload.results?.every(({ outcome }) => outcome === 'REFUSED')) return 'FILE_NOT_USABLE';
  return found?.code ?? `not refused: ${JSON.stringify(payload)}`;
}
