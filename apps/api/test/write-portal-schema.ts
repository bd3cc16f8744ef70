import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { portalSchema } from '../src/visibility/portal-schema.ts';

const contract = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
writeFileSync(
  new URL('../src/visibility/portal.graphql', import.meta.url),
  portalSchema(buildSchema(contract)),
);
