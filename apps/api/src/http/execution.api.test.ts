import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, execute, parse, validate, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { Choice } from '../../test/noninterference/choice.ts';
import { makePair, type Pair, type PairViewer } from '../../test/noninterference/pair.ts';
import { Walker } from '../../test/noninterference/walker.ts';
import { Context } from '../context.ts';
import { OperationExecutor } from '../platform/execution/execute-operation.ts';
import { ReadModels } from '../platform/read/models.ts';
import { readModels } from '../read-models.ts';
import { createSchema } from '../schema.ts';

const RUNS = 600;
const contractFile = new URL('../../../../schema.graphql', import.meta.url);
const contract = buildSchema(readFileSync(contractFile, 'utf8'));

let pair: Pair;
let api: TestApi;
beforeAll(async () => {
  pair = await makePair();
  api = await startApi({}, pair.databases[0]);
}, 120_000);
afterAll(async () => {
  await api.close();
  await pair.drop();
});

test(
  'compiled queries answer like the reference implementation, to the letter',
  { timeout: 240_000 },
  async () => {
    const models = new ReadModels(api.services.orm, readModels);
    const schema = createSchema(models, contractFile);
    const executor = new OperationExecutor(schema);
    const contextOf = ({ token, headers }: PairViewer) =>
      Context.open(api.services, models, {
        requestId: 'test',
        client: { address: '127.0.0.1', userAgent: '' },
        sessionToken: token,
        previewToken: headers['x-portal-preview'] ?? null,
        browserLocale: 'DE',
        setCookie: () => undefined,
      });
    const count = { compared: 0, compiled: 0, withErrors: 0 };
    const property = fc.asyncProperty(fc.gen(), async (draw) => {
      const choice = new Choice(draw);
      const viewer = choice.of(pair.viewers);
      const { text, variables } = new Walker(contract, choice, viewer.values).query();
      const document = parse(text);
      if (validate(schema, document).length > 0) return;
      const context = await contextOf(viewer);
      const atOnce = vi.spyOn(context.tx, 'readAtOnce');
      const compiled = await executor.execute({ document, operationName: null, variables }, context);
      context.tx.endRead();
      const byTheBook = await contextOf(viewer);
      const expected = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue: byTheBook,
      });
      byTheBook.tx.endRead();
      count.compared += 1;
      if (atOnce.mock.calls.length > 0) count.compiled += 1;
      if (expected.errors) count.withErrors += 1;
      // What is wrong with variables is said in our own words.
      const shown = (result: ExecutionResult) =>
        expected.data === undefined ? { data: result.data } : result;
      expect(JSON.stringify(shown(compiled), null, 1)).toBe(JSON.stringify(shown(expected), null, 1));
    });
    await fc.assert(property, { numRuns: RUNS, seed: 20_261_125 });
    console.log(
      `figure: compiled execution, ${count.compiled} of ${count.compared} documents compiled, ${count.withErrors} with errors`,
    );
    expect(count.compiled).toBeGreaterThan(count.compared * 0.9);
    expect(count.withErrors).toBeGreaterThan(0);
  },
);
