/** One row, by column. */
export type Row = Record<string, unknown>;

/** A value of a row as text: values are what JSON can hold. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Rows of a database or a part of it, by table. */
export class Rows {
  readonly tables = new Map<string, Row[]>();

  /** Adds a row and returns it. */
  add(table: string, row: Row): Row {
    const rows = this.tables.get(table);
    if (rows) rows.push(row);
    else this.tables.set(table, [row]);
    return row;
  }

  /** The rows of a table. */
  of(table: string): Row[] {
    return this.tables.get(table) ?? [];
  }

  /** The row with this id. */
  byId(table: string, id: unknown): Row | undefined {
    return this.of(table).find((row) => row.id === id);
  }

  /** All rows with their table. */
  *all(): Generator<[string, Row]> {
    for (const [table, rows] of this.tables) for (const row of rows) yield [table, row];
  }
}

/** Columns that point to another table, for keeping what points to a dropped row out. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  room: { object_id: 'service_object' },
  contact_object: { object_id: 'service_object' },
  assignment: { object_id: 'service_object' },
  assignment_executor: { assignment_id: 'assignment', executor_id: 'executor', object_id: 'service_object' },
  ticket: { object_id: 'service_object', room_id: 'room' },
  ticket_assignment: { ticket_id: 'ticket', assignment_id: 'assignment' },
  ticket_comment: { ticket_id: 'ticket' },
  ticket_event: { ticket_id: 'ticket' },
  file: { ticket_id: 'ticket', ticket_comment_id: 'ticket_comment', invoice_id: 'invoice' },
};

const DAY = 86_400_000;
const today = new Date();
today.setUTCHours(0, 0, 0, 0);

/** Eight o'clock on the day so many days from today, as PostgreSQL writes it. */
export const moment = (days: number, minutes = 0): string =>
  new Date(today.getTime() + days * DAY + (480 + minutes) * 60_000).toISOString();

/** The day so many days from today. */
export const day = (days: number): string => moment(days).slice(0, 10);
