import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isOpenField } from '../../src/visibility/portal-schema.ts';
import { ArgumentValues } from './arguments.ts';
import type { Choice } from './choice.ts';
import { writeDocument, type GeneratedDocument, type SelectionNode } from './document.ts';
import type { ValueSource } from './values.ts';

const MAX_DEPTH = 7;
const MAX_ALIASES = 24;
const MAX_FIELDS = 90;

/** Walks the contract as a portal viewer can, and now and then where the viewer cannot. */
export class Walker {
  readonly #args: ArgumentValues;
  #aliases = 0;
  #fields = 0;
  #fragments = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choice: Choice,
    source: ValueSource,
  ) {
    this.#args = new ArgumentValues(choice, source);
  }

  /** One to three root fields. */
  query(): GeneratedDocument {
    const type = this.schema.getQueryType()!;
    const roots = Array.from({ length: 1 + this.choice.below(3) }, () =>
      this.#field(type, this.#pickField(type, 0), 0),
    );
    return writeDocument('query', roots, () => this.choice.percent(20));
  }

  /** One mutation of these. */
  mutation(names: readonly string[]): GeneratedDocument {
    const type = this.schema.getMutationType()!;
    const roots = [this.#field(type, type.getFields()[this.choice.of(names)]!, 0)];
    return writeDocument('mutation', roots, () => this.choice.percent(20));
  }

  #selection(type: GraphQLObjectType, depth: number): SelectionNode[] {
    // A payload is small, and its mutation is not sent often: all of it.
    if (type.name.endsWith('Payload'))
      return Object.values(type.getFields()).map((field) => this.#field(type, field, depth));
    const count = 1 + this.choice.below(depth > 4 ? 3 : 6);
    const nodes: SelectionNode[] = [];
    for (let n = 0; n < count; n += 1) {
      if (this.choice.percent(2)) nodes.push(this.#fragment(type, depth));
      else nodes.push(this.#field(type, this.#pickField(type, depth), depth));
    }
    if (this.choice.percent(3)) nodes.push(...this.#nodeFragment(type));
    return nodes;
  }

  #fragment(type: GraphQLObjectType, depth: number): SelectionNode {
    const name = this.choice.percent(50) ? `f${this.#fragments++}` : null;
    return { on: type.name, name, children: [this.#field(type, this.#pickField(type, depth), depth)] };
  }

  #nodeFragment(type: GraphQLObjectType): SelectionNode[] {
    const shared = type.getInterfaces().find((entry) => entry.name === 'Node');
    const field = shared?.getFields().id;
    if (!field) return [];
    return [
      {
        on: 'Node',
        name: null,
        children: [{ parent: 'Node', field, key: 'id', args: {}, directive: '', children: [] }],
      },
    ];
  }

  #pickField(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown> {
    const wantsHidden = this.choice.percent(3);
    const fields = Object.values(type.getFields());
    const allowed = fields.filter((field) => isOpenField(this.schema, type.name, field.name) !== wantsHidden);
    const open = allowed.length > 0 ? allowed : fields;
    const tired = depth >= MAX_DEPTH || this.#fields > MAX_FIELDS;
    const leaves = tired ? open.filter((field) => isLeafType(getNamedType(field.type))) : open;
    return this.choice.of(leaves.length > 0 ? leaves : open);
  }

  #field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): SelectionNode {
    this.#fields += 1;
    const answers = getNamedType(field.type);
    const nested = depth > 0;
    const args =
      this.#aliases < MAX_ALIASES || !nested
        ? this.#args.of(field.args, field.name, answers.name, nested)
        : {};
    const needsAlias = field.args.length > 0 && (Object.keys(args).length > 0 || !nested);
    const key = needsAlias ? `${field.name}${this.#aliases++}` : field.name;
    const directive = this.choice.percent(1)
      ? this.choice.of([' @include(if: true)', ' @skip(if: true)'])
      : '';
    const children = isObjectType(answers) ? this.#children(answers, depth) : [];
    return { parent: type.name, field, key, args, directive, children };
  }

  #children(type: GraphQLObjectType, depth: number): SelectionNode[] {
    // Deep below, only what cannot go deeper; the limit of a document is twelve levels.
    if (depth < MAX_DEPTH + 2) return this.#selection(type, depth + 1);
    const leaf = Object.values(type.getFields()).find((field) => isLeafType(getNamedType(field.type)));
    return leaf ? [this.#field(type, leaf, depth + 1)] : this.#selection(type, depth + 1);
  }
}
