import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { hasMutation } from './gate.ts';
import { portalSchema } from './portal-schema.ts';
import { fieldPolicy, walkSchema } from './schema-walk.ts';
import type { Viewer } from './viewer.ts';

const text = readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8');
const contract = buildSchema(text);
const changed = (from: string, to: string) => buildSchema(text.replace(from, to));

test('every field that a portal viewer can ask for is classified, and no entry is stale', () => {
  expect(walkSchema(contract, fieldPolicy)).toEqual([]);
});

test.for<[string, () => string[], RegExp]>([
  [
    'a new field',
    () =>
      walkSchema(
        changed('type Room implements Node {', 'type Room implements Node {\n  rent: Int\n'),
        fieldPolicy,
      ),
    /Room\.rent stands in 0 lists/,
  ],
  [
    'a new type',
    () =>
      walkSchema(
        changed(
          'type Room implements Node {',
          'type Key { code: String }\ntype Room implements Node {\n  key: Key\n',
        ),
        fieldPolicy,
      ),
    /Room\.key stands in 0/,
  ],
  [
    'a field that is gone',
    () =>
      walkSchema(contract, {
        ...fieldPolicy,
        fields: { ...fieldPolicy.fields, Money: { visible: 'minorUnits currency cents' } },
      }),
    /Money\.cents is no field/,
  ],
  [
    'a type that is gone',
    () =>
      walkSchema(contract, { ...fieldPolicy, fields: { ...fieldPolicy.fields, Nothing: { visible: 'id' } } }),
    /Nothing is no type/,
  ],
  [
    'a field in both lists',
    () =>
      walkSchema(contract, {
        ...fieldPolicy,
        fields: { ...fieldPolicy.fields, Money: { visible: 'minorUnits currency', hidden: 'currency' } },
      }),
    /Money\.currency stands in 2/,
  ],
  [
    'a hidden field that cannot be null',
    () =>
      walkSchema(contract, {
        ...fieldPolicy,
        fields: { ...fieldPolicy.fields, Money: { visible: 'minorUnits', hidden: 'currency' } },
      }),
    /Money\.currency is hidden and cannot be null/,
  ],
  [
    'a mutation that is gone',
    () => walkSchema(contract, { ...fieldPolicy, portalMutations: ['ticketBurn'] }),
    /ticketBurn is no mutation/,
  ],
  [
    'an input that is gone',
    () => walkSchema(contract, { ...fieldPolicy, inputs: { ExecutorFilter: 'wage' } }),
    /ExecutorFilter\.wage is no field/,
  ],
  [
    'an office input that is needed',
    () => walkSchema(contract, { ...fieldPolicy, inputs: { TicketCreateInput: 'subject' } }),
    /TicketCreateInput\.subject is the office's and needed/,
  ],
])('the walk fails for %s', ([, walk, problem]) => {
  expect(walk().join('\n')).toMatch(problem);
});

test('a mutation that no list names is the office’s alone', () => {
  const portal = Object.keys(buildSchema(portalSchema(contract)).getMutationType()!.getFields());
  const all = Object.keys(contract.getMutationType()!.getFields());
  const signedIn = { sessionId: '', accountId: '', accountName: '', locale: 'DE' } as const;
  const contact: Viewer = {
    kind: 'CONTACT',
    signedIn,
    organizationId: '',
    contactId: '',
    customerId: '',
    name: '',
  };
  expect(all.filter((name) => hasMutation(contact, name))).toEqual(
    all.filter((name) => portal.includes(name)),
  );
  expect(all.filter((name) => hasMutation({ kind: 'NOBODY' }, name) && !portal.includes(name))).toEqual([]);
});

test('what is closed of a type or input that the portal has is closed by a list', () => {
  const portal = buildSchema(portalSchema(contract));
  const fieldsOf = (type: unknown) =>
    isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  const closedByItself = Object.keys(portal.getTypeMap())
    .filter((name) => name !== 'Mutation')
    .flatMap((name) => {
      const open = fieldsOf(portal.getType(name));
      const listed = `${fieldPolicy.fields[name]?.hidden ?? ''} ${fieldPolicy.inputs[name] ?? ''}`.split(' ');
      return fieldsOf(contract.getType(name)).filter(
        (field) => !open.includes(field) && !listed.includes(field),
      );
    });
  expect(closedByItself).toEqual([]);
});
