/** A statement as it goes to the database. */
export interface PreparedStatement {
  /** Under which name connections keep it; empty when it is not kept. */
  name: string;
  /** SQL with `$1`, `$2`, … */
  text: string;
}

/** Statements that are remembered for a role. Whoever writes ever new documents pushes others out, but never fills the memory. */
const MOST = 500;

/**
 * Gives a statement that comes again a name, so that connections keep its plan. One that comes for the first time gets
 * none: many never come again.
 */
export class PreparedStatements {
  /** By role, then by SQL: two maps, so that a text that is at hand is not put together anew to be found. */
  readonly #known = new Map<string, Map<string, PreparedStatement>>();
  #count = 0;

  /**
   * @param role whose row security the plan holds for: another role, another plan
   * @param sql with `?` for each value; `\?` is a question mark
   */
  get(role: string, sql: string): PreparedStatement {
    const ofRole = this.#known.get(role) ?? new Map<string, PreparedStatement>();
    this.#known.set(role, ofRole);
    const known = ofRole.get(sql);
    if (known) {
      // Put at the end: the first in the map is the one that was not used for longest.
      ofRole.delete(sql);
      ofRole.set(sql, known);
      return known;
    }
    if (ofRole.size >= MOST) ofRole.delete(ofRole.keys().next().value!);
    const text = numbered(sql);
    ofRole.set(sql, { name: `s${(this.#count += 1)}`, text });
    return { name: '', text };
  }
}

/** Turns the place-holders of the read path into PostgreSQL's. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll(/\\\?|\?/g, (sign) => (sign === '?' ? `$${(count += 1)}` : '?'));
}
