import type { Values } from './model.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** The values of one statement, in the order of their place-holders. */
export class StatementValues implements Values {
  readonly list: unknown[] = [];

  add(value: unknown, type: string): string {
    this.list.push(Array.isArray(value) ? arrayText(value) : value);
    return `?::${type}`;
  }

  id(value: unknown): string {
    return this.add(isUuid(value) ? value : null, 'uuid');
  }

  ids(values: readonly unknown[]): string {
    return this.add(`{${values.filter(isUuid).join(',')}}`, 'uuid[]');
  }
}

/** A list of texts as PostgreSQL reads it: the driver would take a list for several values, and an empty one for none. */
function arrayText(entries: readonly unknown[]): string {
  return `{${entries.map((entry) => `"${String(entry).replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`).join(',')}}`;
}
