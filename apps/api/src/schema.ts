import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { readContract, describe } from './contract.ts';
import { Node } from './platform/graphql/node.ts';
import { DateTimeScalar } from './platform/graphql/scalars.ts';
import type { ReadModels } from './platform/read/models.ts';
import { attachReadPath } from './platform/read/resolvers.ts';
import './platform/graphql/locale.type.ts';
import { resolvers } from './resolvers.ts';
import { gate } from './visibility/gate.ts';

/**
 * The schema that is served: built from the resolver classes, fed by the read path, behind the gate, and described by
 * the contract.
 *
 * @param contractFile where `schema.graphql` lies
 */
export function createSchema(models: ReadModels, contractFile: URL | string): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers,
    orphanedTypes: [Node],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validate: false,
  });
  return describe(gate(attachReadPath(built, models)), readContract(contractFile));
}
