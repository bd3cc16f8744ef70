/** Units of UN/ECE Recommendation 20 that need no translation; others are shown as the document says them. */
const signs: Record<string, string> = {
  HUR: 'h',
  MIN: 'min',
  MTK: 'm²',
  MTR: 'm',
  MTQ: 'm³',
  KGM: 'kg',
  LTR: 'l',
  KWH: 'kWh',
};
/** "One" and "piece": the number alone says it. */
const silent = new Set(['C62', 'H87', 'XPP', 'EA', 'NAR']);

/**
 * A unit as people read it.
 * @param code unit code of a document, for example `HUR`
 */
export function unitWord(code: string | null): string {
  if (!code || silent.has(code)) return '';
  return signs[code] ?? code;
}
