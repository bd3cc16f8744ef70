/**
 * Statements that change rows of tables which are there already, with what lets the owner see them: row security is
 * forced on it too once the policy has been applied, and it would change nothing, without a word.
 *
 * @param tables every table that the statements read or write
 */
export function withOwnerSight(tables: readonly string[], statements: readonly string[]): string[] {
  return [
    ...tables.map((table) => `alter table "${table}" no force row level security`),
    ...statements,
    // A statement about a key looks at pending rows first; then the policy holds for the owner as before.
    `set constraints all immediate`,
    ...tables.map((table) => `alter table "${table}" force row level security`),
  ];
}
