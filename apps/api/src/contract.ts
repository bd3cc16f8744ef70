import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

interface Described {
  description?: string | null;
}

/** The text of the contract. */
export function readContract(file: URL | string): string {
  return readFileSync(file, 'utf8');
}

/**
 * Gives the built schema the descriptions of the contract: they stand in `schema.graphql` and nowhere else.
 *
 * @param text the contract
 */
export function describe(schema: GraphQLSchema, text: string): GraphQLSchema {
  const contract = buildSchema(text);
  schema.description = contract.description;
  for (const type of Object.values(schema.getTypeMap())) {
    const told = contract.getType(type.name);
    if (!told || type.name.startsWith('__')) continue;
    copy(type, told);
    if (isEnumType(type) && isEnumType(told)) {
      for (const value of type.getValues()) copy(value, told.getValue(value.name));
    } else if (
      (isObjectType(type) || isInterfaceType(type)) &&
      (isObjectType(told) || isInterfaceType(told))
    ) {
      for (const field of Object.values(type.getFields())) {
        const toldField = told.getFields()[field.name];
        copy(field, toldField);
        for (const arg of field.args)
          copy(
            arg,
            toldField?.args.find((other) => other.name === arg.name),
          );
      }
    } else if (isInputObjectType(type) && isInputObjectType(told)) {
      for (const field of Object.values(type.getFields())) copy(field, told.getFields()[field.name]);
    }
  }
  return schema;
}

function copy(target: Described, told: Described | null | undefined): void {
  target.description = told?.description ?? null;
}
