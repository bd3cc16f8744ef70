import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { readContract } from './contract.ts';
import { ReadModels } from './platform/read/models.ts';
import { readModels } from './read-models.ts';
import { createSchema } from './schema.ts';

const file = new URL('../../../schema.graphql', import.meta.url);

test('the served schema is the contract, to the letter', () => {
  const models = new ReadModels({ getMetadata: () => undefined as never }, readModels);
  const served = printSchema(lexicographicSortSchema(createSchema(models, file)));
  const contract = printSchema(lexicographicSortSchema(buildSchema(readContract(file))));
  expect(served).toBe(contract);
});
