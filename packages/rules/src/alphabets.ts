/**
 * Letters that belong together in one word (Unicode TR 39, "single script"); a word that fits none mixes
 * alphabets, as look-alikes do.
 *
 * Latin takes no loose accents: NFKC composes every usual one, what is left over imitates another letter.
 */
export const ALPHABETS: readonly RegExp[] = [
  /^[\p{Script=Latin}]+$/u,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Arabic}\p{M}]+$/u,
  /^[\p{Script=Hebrew}\p{M}]+$/u,
  /^[\p{Script=Armenian}\p{M}]+$/u,
  /^[\p{Script=Georgian}\p{M}]+$/u,
  /^[\p{Script=Devanagari}\p{M}]+$/u,
  /^[\p{Script=Thai}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}\p{M}]+$/u,
  /^[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{M}]+$/u,
];
