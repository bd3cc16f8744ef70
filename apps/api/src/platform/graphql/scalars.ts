import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment; a `Date` inside, or text as the database writes it into JSON. */
export const DateTimeScalar = textScalar<Date>(
  'DateTime',
  (text) => {
    const moment = new Date(text);
    const year = moment.getUTCFullYear();
    return MOMENT.test(text) && isRealDay(text.slice(0, 10)) && year >= 1900 && year <= 2200 ? moment : null;
  },
  (value) => (value instanceof Date ? value.toISOString() : momentText(String(value))),
);

/** A moment of the database, which is in UTC and leaves zeros at the end out, as the contract has it: to the millisecond. */
function momentText(text: string): string {
  if (text.length === 25 && text.endsWith('+00:00')) return `${text.slice(0, 19)}.000Z`;
  return new Date(text).toISOString();
}

/** A calendar day as `YYYY-MM-DD`. */
export const DateScalar = textScalar<string>(
  'Date',
  (text) => (isRealDay(text) ? text : null),
  (value) => value,
);

/** An e-mail address in answers; inputs take plain text, so that a wrong one is an error at the field. */
export const EmailAddressScalar = textScalar<string>(
  'EmailAddress',
  (text) => text,
  (value) => value,
);

/** A whole number within ±2^53. */
export const MinorUnitsScalar = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  serialize: (value) => minorUnits(Number(value)),
  parseValue: (value) => minorUnits(value),
  parseLiteral: (node) => minorUnits(node.kind === Kind.INT ? Number(node.value) : null),
});

function minorUnits(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('MinorUnits takes a whole number within ±2^53.');
}

function isRealDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function textScalar<T>(
  name: string,
  parse: (text: string) => T | null,
  serialize: (value: unknown) => unknown,
) {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`This is no ${name}.`);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    serialize: (value) => String(serialize(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}
