const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)/g;
/** A drawn number of a ticket; numbers of the fixtures are never six digits alone. */
const DRAWN = /"\d{6}"/g;
const CURSOR = /"(WyJ[\w-]+)"/g;

/**
 * What a mutation makes is new in each database: its ids, the moment, and the number that was drawn. They are replaced
 * here and nowhere else: ids that no fixture has by their order in the answer, moments since `since` by a word. Rows of the
 * fixtures keep theirs, so a difference there still shows. Cursors are opened first, for they carry both.
 *
 * @param known every id of the fixtures
 */
export function maskNew(text: string, known: ReadonlySet<string>, since: number): string {
  const seen = new Map<string, string>();
  return text
    .replaceAll(CURSOR, (_all, cursor: string) => JSON.stringify(Buffer.from(cursor, 'base64url').toString()))
    .replaceAll(UUID, (id) => {
      if (known.has(id)) return id;
      if (!seen.has(id)) seen.set(id, `<new ${seen.size + 1}>`);
      return seen.get(id)!;
    })
    .replaceAll(MOMENT, (moment) => {
      const at = Date.parse(moment.replace(' ', 'T').replace(/\+00$/, 'Z'));
      return at >= since && at <= Date.now() + 60_000 ? '<now>' : moment;
    })
    .replaceAll(DRAWN, '"<number>"');
}
