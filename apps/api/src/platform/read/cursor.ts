import { badInput } from '../errors/errors.ts';
import { isUuid } from './values.ts';

/** Where a page begins: the sort, its direction, the value and the id of the last row before it. */
export interface Cursor {
  field: string;
  direction: 'ASC' | 'DESC';
  value: string;
  id: string;
}

/** A cursor as text for the client. */
export function encodeCursor(cursor: Cursor): string {
  const parts = [cursor.field, cursor.direction, cursor.value, cursor.id];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @throws GraphQLError BAD_USER_INPUT when it was not made for this order
 */
export function decodeCursor(text: string, field: string, direction: string): Cursor {
  const parts = parse(text);
  const fits = parts.length === 4 && parts.every((part) => typeof part === 'string');
  const [cursorField, cursorDirection, value, id] = parts as string[];
  if (!fits || cursorField !== field || cursorDirection !== direction || value === undefined || !isUuid(id)) {
    throw badInput('The cursor does not belong to this list and order.');
  }
  return { field, direction: direction as Cursor['direction'], value, id };
}

function parse(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
