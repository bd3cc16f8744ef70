import { p } from '@mikro-orm/core';
import { v7 } from 'uuid';

/**
 * Time-ordered UUID: rows that are made together lie together, and a key tells nothing about how many there are.
 * Made here, not in the database, so that rows can refer to each other before they are written.
 */
export const idColumn = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => v7());

/** A moment, to the millisecond: finer digits would be lost on the way through JavaScript. */
export const momentColumn = () => p.datetime(3).columnType('timestamptz(3)');

/** The moment at which the row was written. */
export const createdAtColumn = () =>
  momentColumn()
    .defaultRaw('now()')
    .onCreate(() => new Date());

/** A calendar day as `YYYY-MM-DD`. */
export const dayColumn = () => p.type('string').columnType('date');

/** Text that people sort by: German order, so that "Ä" stands beside "A". */
export const nameColumn = () => p.text().collation('de-x-icu');

/** Amount in the smallest unit of its currency. */
export const minorUnitsColumn = () => p.bigint('number');
