import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { isField, type GeneratedDocument, type SelectionNode } from './document.ts';

type Answered = Record<string, unknown> | null | undefined;

/** Which fields, arguments and input fields were asked for and answered. */
export class Coverage {
  readonly #wanted: ReadonlySet<string>;
  readonly #reached = new Set<string>();

  /** @param portal the part of the contract that a portal viewer can reach */
  constructor(portal: GraphQLSchema) {
    this.#wanted = new Set(coordinates(portal));
  }

  /** Notes what an answer had a value or a null for. */
  note(document: GeneratedDocument, data: unknown): void {
    this.#walk(document.roots, data as Answered);
  }

  /** What was never answered. */
  missing(): string[] {
    return [...this.#wanted].filter((name) => !this.#reached.has(name));
  }

  /** The figure for people. */
  toString(): string {
    const reached = this.#wanted.size - this.missing().length;
    return `${reached} of ${this.#wanted.size} fields and arguments (${((100 * reached) / this.#wanted.size).toFixed(1)} %)`;
  }

  #walk(nodes: readonly SelectionNode[], data: Answered): void {
    for (const node of nodes) {
      if (!isField(node)) {
        this.#walk(node.children, data);
        continue;
      }
      if (!data || !(node.key in data)) continue;
      this.#reached.add(`${node.parent}.${node.field.name}`);
      for (const arg of node.field.args.filter((entry) => entry.name in node.args)) {
        this.#reached.add(`${node.parent}.${node.field.name}(${arg.name})`);
        this.#noteInput(node.args[arg.name], arg.type);
      }
      const value = data[node.key];
      for (const entry of Array.isArray(value) ? value : [value]) {
        if (entry !== null && typeof entry === 'object') this.#walk(node.children, entry as Answered);
      }
    }
  }

  #noteInput(value: unknown, type: GraphQLInputType): void {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || value === null || typeof value !== 'object') return;
    for (const [name, field] of Object.entries(named.getFields())) {
      if (!(name in value)) continue;
      this.#reached.add(`${named.name}.${name}`);
      this.#noteInput((value as Record<string, unknown>)[name], field.type);
    }
  }
}

function coordinates(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}`,
      ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name})`),
    ]);
  });
}
