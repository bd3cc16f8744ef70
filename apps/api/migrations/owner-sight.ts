/**
 * Statements that change rows of tables which are there already, or add keys to them, with what lets the owner see the
 * rows: once the policy has been applied row security is forced on the owner too. It would change nothing and find every
 * key in order, without a word.
 *
 * @param tables every table that the statements read or write
 */
export function withOwnerSight(tables: readonly string[], statements: readonly string[]): string[] {
  return [
    ...tables.map((table) => `alter table "${table}" no force row level security`),
    ...statements,
    // What is checked at the end of the transaction is checked now: a table is not altered before.
    `set constraints all immediate`,
    ...tables.map((table) => `alter table "${table}" force row level security`),
  ];
}
