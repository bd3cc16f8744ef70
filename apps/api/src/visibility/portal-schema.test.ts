import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { portalSchema } from './portal-schema.ts';

const contract = readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8');
const checkedIn = readFileSync(new URL('portal.graphql', import.meta.url), 'utf8');

test('what a portal viewer can reach is what portal.graphql says, to the letter', () => {
  expect(
    portalSchema(buildSchema(contract)),
    'run `pnpm --filter @kundenportal/api portal-schema` and review the change',
  ).toBe(checkedIn);
});

test('nothing of the office is in it', () => {
  expect(checkedIn).not.toMatch(
    /\b(note|legalName|portalBlockers|AuditEvent|StaffMember|customerUpdate|archived: Boolean\n}\n\nenum ExecutorKind)\b/,
  );
});

test('a field that the contract gets later is not in it by itself', () => {
  const wider = buildSchema(
    contract.replace(
      'type Executor implements Node {',
      'type Executor implements Node {\n  salary: String\n',
    ),
  );
  expect(portalSchema(wider)).toBe(checkedIn);
});
