import type { MikroORM } from '@mikro-orm/core';
import type { ListModel, ReadModel } from './model.ts';

/** All read models of the product, with the tables and columns that MikroORM knows. */
export class ReadModels {
  readonly #models = new Map<string, ReadModel>();
  readonly #orm: Pick<MikroORM, 'getMetadata'>;

  constructor(orm: Pick<MikroORM, 'getMetadata'>, models: readonly ReadModel[]) {
    this.#orm = orm;
    for (const model of models) this.#models.set(model.type, model);
  }

  /** Whether rows of this GraphQL type come from the read path. */
  has(type: string): boolean {
    return this.#models.has(type);
  }

  /** @throws Error for a type without a model: a mistake in the code */
  get(type: string): ReadModel {
    const model = this.#models.get(type);
    if (!model) throw new Error(`No read model for ${type}`);
    return model;
  }

  /** The filters and sorts of a type. */
  list(type: string): ListModel {
    const list = this.get(type).list;
    if (!list) throw new Error(`${type} has no list`);
    return list;
  }

  /** Quoted name of the table of a model. */
  table(model: ReadModel): string {
    return `"${this.#meta(model).tableName}"`;
  }

  /** Quoted name of the column behind a property. */
  column(model: ReadModel, property: string): string {
    const name = this.#meta(model).properties[property]?.fieldNames[0];
    if (!name) throw new Error(`${model.type}.${property} is neither a column nor in its read model`);
    return `"${name}"`;
  }

  #meta(model: ReadModel) {
    if (!model.entity) throw new Error(`${model.type} has no table`);
    return this.#orm.getMetadata().get(model.entity) as unknown as {
      tableName: string;
      properties: Record<string, { fieldNames: string[] }>;
    };
  }
}
