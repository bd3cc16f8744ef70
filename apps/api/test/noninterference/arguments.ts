import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { isOpenInput } from '../../src/visibility/portal-schema.ts';
import type { Choice } from './choice.ts';
import type { ValueSource } from './values.ts';

/** Table behind a type or the name of an id. */
export const TABLES: Readonly<Record<string, string>> = {
  Customer: 'customer',
  Contact: 'contact',
  ServiceObject: 'service_object',
  Room: 'room',
  Executor: 'executor',
  Assignment: 'assignment',
  Invoice: 'invoice',
  Ticket: 'ticket',
  TicketComment: 'ticket_comment',
  TicketEvent: 'ticket_event',
  StaffMember: 'staff_member',
  customerId: 'customer',
  objectId: 'service_object',
  roomId: 'room',
  executorId: 'executor',
  fileIds: 'file',
  contactId: 'contact',
  session: 'session',
  membership: 'membership',
  ticket: 'ticket',
};

/** Values for arguments and inputs. */
export class ArgumentValues {
  constructor(
    private readonly choice: Choice,
    private readonly source: ValueSource,
  ) {}

  /** The arguments of a field; those that may be left out mostly are. @param answers type that the field answers with */
  of(
    args: readonly GraphQLArgument[],
    field: string,
    answers: string,
    nested: boolean,
  ): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    // The order first: a cursor should mostly fit it.
    for (const arg of args.toSorted((a, b) => Number(a.name === 'after') - Number(b.name === 'after'))) {
      const needed = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (!needed && !this.choice.percent(arg.name === 'after' ? 25 : 40)) continue;
      if (arg.name === 'first') values.first = this.#first(nested);
      else if (arg.name === 'after')
        values.after = this.#after(
          answers,
          values.sort as { field?: string; direction?: string } | undefined,
        );
      else if (arg.name === 'id') values.id = this.source.id(this.choice, this.#tableOf(field, answers));
      else values[arg.name] = this.value(arg.type, arg.name);
    }
    return values;
  }

  /** A value of an input type. */
  value(type: GraphQLInputType, name: string): unknown {
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && this.choice.percent(4)) return null;
    if (isListType(nullable))
      return Array.from({ length: this.choice.below(3) }, () => this.value(nullable.ofType, name));
    const named = getNamedType(type);
    if (isEnumType(named)) return this.choice.of(named.getValues()).name;
    if (isInputObjectType(named)) {
      const entries: [string, unknown][] = [];
      for (const field of Object.values(named.getFields())) {
        const needed = isNonNullType(field.type) && field.defaultValue === undefined;
        const share = isOpenInput(named.name, field.name) ? (field.name === 'idempotencyKey' ? 60 : 30) : 1;
        if (needed || this.choice.percent(share))
          entries.push([field.name, this.value(field.type, field.name)]);
      }
      return Object.fromEntries(entries);
    }
    if (named.name === 'Boolean') return this.choice.percent(50);
    if (named.name === 'Int') return this.choice.below(100);
    if (named.name === 'DateTime') return this.source.moment(this.choice);
    if (name === 'fileIds') return this.source.upload(this.choice);
    if (name === 'idempotencyKey') return this.source.key(this.choice);
    if (name === 'email') return this.source.email(this.choice);
    if (named.name === 'ID') return this.source.id(this.choice, TABLES[name] ?? 'ticket');
    if (name === 'token') return this.source.token(this.choice);
    return this.source.word(this.choice);
  }

  #first(nested: boolean): number {
    if (this.choice.percent(3)) return this.choice.of([0, -1, 101, 1_000_000_000]);
    return this.choice.of(nested ? [2, 1, 3, 5] : [3, 1, 2, 5, 20, 100]);
  }

  #after(answers: string, sort: { field?: string; direction?: string } | undefined): string {
    const table = TABLES[answers.replace(/Connection$/, '')] ?? 'ticket';
    return this.source.cursor(this.choice, table, sort?.field, sort?.direction);
  }

  #tableOf(field: string, answers: string): string {
    if (field.startsWith('ticket')) return 'ticket';
    if (field === 'sessionRevoke') return 'session';
    if (field === 'membershipSwitch') return 'membership';
    return TABLES[answers] ?? 'ticket';
  }
}
