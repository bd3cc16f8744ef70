import { encodeCursor } from '../../src/platform/read/cursor.ts';
import type { Choice } from './choice.ts';
import { Oracle } from './oracle.ts';
import { tokenOf, uuidOf } from './random.ts';
import { moment, textOf, type Row, type Rows } from './rows.ts';
import { SECRET_WORDS } from './changes.ts';
import type { World } from './world.ts';

const WORDS = [
  'Reinigung',
  'Haus',
  'Raum 1',
  'Kraft',
  'R-',
  'Anliegen 3',
  'Bestellung',
  'e',
  '%',
  '_',
  "'",
  '\\',
  '?',
  '',
  ...SECRET_WORDS,
];
const MALFORMED = ['', 'x', '1', `${uuidOf('nobody')}'`, '%', '00000000-0000-0000-0000-000000000000'];

/** Columns that lists are sorted by, as cursors carry them. */
const SORTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service_object: { NAME: 'name', NUMBER: 'number', CITY: 'city' },
  room: { NAME: 'name' },
  executor: { NAME: 'display_name' },
  assignment: { STARTS_AT: 'starts_at', TITLE: 'title' },
  invoice: { ISSUE_DATE: 'issue_date', NUMBER: 'number', DUE_DATE: 'due_date' },
  ticket: { UPDATED_AT: 'updated_at', CREATED_AT: 'created_at', NUMBER: 'number' },
  ticket_comment: { CREATED_AT: 'created_at' },
  ticket_event: { CREATED_AT: 'created_at' },
};

/** Where the generator takes ids, words and cursors from: visible and hidden rows of both databases, and thin air. */
export class ValueSource {
  readonly #visible = new Map<string, Row[]>();
  readonly #hidden = new Map<string, Row[]>();

  /** @param others rows of other worlds */
  constructor(
    private readonly world: World,
    variants: readonly Rows[],
    private readonly others: Rows,
  ) {
    const oracle = new Oracle(world);
    const seen = new Set<unknown>();
    for (const [table, row] of [...world.rows.all(), ...variants.flatMap((rows) => [...rows.all()])]) {
      if (row.id === undefined || seen.has(row.id)) continue;
      seen.add(row.id);
      const known = world.rows.byId(table, row.id);
      const map = known && oracle.sees(table, known) ? this.#visible : this.#hidden;
      map.set(table, [...(map.get(table) ?? []), row]);
    }
  }

  /** An id of a row of the table: mostly of this world, visible or hidden. */
  id(choice: Choice, table: string): string {
    return textOf(this.#row(choice, table)?.id ?? choice.of(MALFORMED));
  }

  /** A text to search for. */
  word(choice: Choice): string {
    return choice.of(WORDS);
  }

  /** A moment around the rows. */
  moment(choice: Choice): string {
    return moment(choice.below(12) - 6, choice.below(3) * 45);
  }

  /** An own upload that hangs on nothing yet, mostly; any file else. */
  upload(choice: Choice): string {
    return choice.percent(40)
      ? this.id(choice, 'file')
      : uuidOf(`${this.world.name} file my ${choice.of(['', 'other '])}upload`);
  }

  /** A key that was used for a ticket, visible or hidden, or a new one. */
  key(choice: Choice): string {
    return `key ${choice.below(12)}`;
  }

  /** An address of an account, a contact, or nobody. */
  email(choice: Choice): string {
    const { name } = this.world;
    return choice.of([
      'nobody@contacts.example',
      `${name}@accounts.example`,
      `${name}@contacts.example`,
      `${name}-colleague@contacts.example`,
      'x',
    ]);
  }

  /** A token of a link: unknown, own, or malformed. */
  token(choice: Choice): string {
    return choice.of([tokenOf(`${this.world.name} invitation`), tokenOf('nobody'), 'x', '']);
  }

  /** A cursor made from a row of the table, in an order that may not be the list's. */
  cursor(choice: Choice, table: string, field: string | undefined, direction: string | undefined): string {
    if (choice.percent(8))
      return choice.of(['x', '', 'bnVsbA', Buffer.from('["NAME","ASC","x"]').toString('base64url')]);
    const orders = SORTED[table] ?? { NAME: 'name' };
    const sort = field !== undefined && choice.percent(90) ? field : choice.of(Object.keys(orders));
    const row = this.#row(choice, table);
    const value = row?.[orders[sort] ?? 'name'] ?? '2200-01-01';
    const text = sort.endsWith('_AT')
      ? textOf(value).replace('T', ' ').replace('.000Z', '+00')
      : textOf(value);
    const order = direction !== undefined && choice.percent(90) ? direction : choice.of(['ASC', 'DESC']);
    return encodeCursor({
      field: sort,
      direction: order as 'ASC',
      value: text,
      id: textOf(row?.id ?? uuidOf('nobody')),
    });
  }

  #row(choice: Choice, table: string): Row | undefined {
    const place = choice.below(20);
    const visible = this.#visible.get(table) ?? [];
    const hidden = this.#hidden.get(table) ?? [];
    if (place < 10 && visible.length > 0) return choice.of(visible);
    if (place < 18 && hidden.length > 0) return choice.of(hidden);
    const elsewhere = this.others.of(table);
    return place < 19 && elsewhere.length > 0 ? choice.of(elsewhere) : undefined;
  }
}
