import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Coverage } from '../../test/noninterference/coverage.ts';
import { makePair, startPair, type Pair, type PairApi } from '../../test/noninterference/pair.ts';
import { runMutations } from '../../test/noninterference/run-mutations.ts';
import { runQueries, type RunResult } from '../../test/noninterference/run.ts';
import { portalSchema } from './portal-schema.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Queries of a long run; see `test/noninterference/long-run.ts`. */
    noninterferenceRuns?: number;
  }
}

const RUNS = inject('noninterferenceRuns') ?? 2_000;
/** Each mutation is taken back, so it costs more than a query; and fewer doors lead to rows. */
const MUTATIONS = Math.ceil(RUNS / 5);
const SEED = 20_261_123;
const contract = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
const coverage = new Coverage(buildSchema(portalSchema(contract)));

let pair: Pair;
let apis: PairApi;
beforeAll(async () => {
  pair = await makePair();
  apis = await startPair(pair);
});
afterAll(async () => {
  await apis.close();
  await pair.drop();
});

async function timed(what: string, run: Promise<RunResult>): Promise<RunResult> {
  const started = performance.now();
  const result = await run;
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(
    `figure: noninterference, ${result.requests} ${what} in ${seconds} s, ${result.answered} of them answered without an error`,
  );
  return result;
}

test(
  'queries: databases that differ in hidden rows only give the same answers to the letter',
  { timeout: 120_000 + RUNS * 100 },
  async () => {
    const run = runQueries({ pair, apis, schema: contract, runs: RUNS, seed: SEED, coverage, shrink: true });
    expect((await timed('queries', run)).difference).toBeNull();
  },
);

test('mutations: so they do when something is changed', { timeout: 120_000 + MUTATIONS * 500 }, async () => {
  const run = runMutations({
    pair,
    apis,
    schema: contract,
    runs: MUTATIONS,
    seed: SEED,
    coverage,
    shrink: true,
  });
  expect((await timed('mutations', run)).difference).toBeNull();
});

test('every field and argument that a portal viewer can reach was asked for', () => {
  console.log(
    `figure: noninterference, fields and arguments of the portal that were asked for: ${coverage.toString()}`,
  );
  expect(coverage.missing()).toEqual([]);
});
