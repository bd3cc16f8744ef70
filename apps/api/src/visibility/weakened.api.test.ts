import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { applyPolicy } from '../../test/noninterference/apply-policy.ts';
import { makePair, startPair, type Pair, type PairApi } from '../../test/noninterference/pair.ts';
import { runQueries, type RunResult } from '../../test/noninterference/run.ts';
import { weakened, type Weakening } from '../../test/noninterference/weaken.ts';
import { weakenings } from '../../test/noninterference/weakenings.ts';
import { databasePolicy } from './database.ts';
import { officeInputFields } from './portal-fields.ts';
import { portalScope } from './portal-scope.ts';

/** Fields that are open though the policy hides them. */
const opened = vi.hoisted(() => new Set<string>());
vi.mock(import('./access.ts'), async (importOriginal) => {
  const real = await importOriginal();
  const portalAccess: typeof real.portalAccess = (type, field) =>
    opened.has('*') || opened.has(`${type}.${field}`) ? 'visible' : real.portalAccess(type, field);
  return {
    ...real,
    portalAccess,
    accessFor: (viewer) => (real.isPortalViewer(viewer) ? portalAccess : real.accessFor(viewer)),
  };
});

/** Queries within which a mistake must be found: as many as every test run sends. */
const BOUND = 2_000;
const contract = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
const found: string[] = [];

let pair: Pair;
let apis: PairApi;
beforeAll(async () => {
  pair = await makePair();
  apis = await startPair(pair);
});
afterAll(async () => {
  await apis.close();
  console.log(`queries until a mistake in the policy was found:\n${found.join('\n')}`);
  await pair.drop();
});

test.for([...weakenings])('$name: is found', { timeout: 180_000 }, async (weakening) => {
  const result = await runWeakened(weakening);
  expect(result.difference ?? 'nothing was found').toContain('can tell the databases apart');
  found.push(`${String(result.requests).padStart(5)}  ${weakening.name}`);
});

async function runWeakened(weakening: Weakening): Promise<RunResult> {
  const inputs = officeInputFields as Record<string, string>;
  const before = { ...inputs };
  for (const field of weakening.fields ?? []) opened.add(field);
  for (const [input, field] of weakening.inputs ?? []) inputs[input] = inputs[input]!.replace(field, '');
  const { statements } = portalScope;
  portalScope.statements = weakening.scope?.(statements) ?? statements;
  const policy = weakened(databasePolicy, weakening);
  for (const database of pair.databases) await applyPolicy(database.ownerUrl, policy);
  // The gate is put around the schema once, at the start.
  const other = weakening.fields ? await startPair(pair) : null;
  try {
    return await runQueries({
      pair,
      apis: other ?? apis,
      schema: contract,
      runs: BOUND,
      seed: 1,
      shrink: false,
    });
  } finally {
    await other?.close();
    opened.clear();
    portalScope.statements = statements;
    Object.assign(inputs, before);
  }
}
