import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Problems } from '../errors/refusal.ts';

/** Of zxcvbn's scale from 0 to 4: "safely unguessable", more than 10^8 guesses. */
const ENOUGH = 3;

/** Letters and digits that must not come from words that others know of the person. */
const OWN_PART = 5;

/** Words that somebody here would try first; the dictionary knows English ones only. */
const LOCAL_WORDS = [
  'kundenportal',
  'passwort',
  'willkommen',
  'reinigung',
  'gebäudereinigung',
  'hausmeister',
  'geheim',
  'hallo',
  'frühling',
  'sommer',
  'herbst',
  'winter',
];

/**
 * Checks a password that somebody chooses: 12 to 128 characters and not easy to guess. No rules of composition: they
 * make passwords worse (NIST SP 800-63B, 3.1.1.2).
 *
 * @param about what others know of the person: address, name. A password made of it is easy to guess.
 */
export async function checkNewPassword(
  problems: Problems,
  path: readonly string[],
  password: string,
  about: readonly string[],
): Promise<void> {
  const length = [...password].length;
  if (length < LIMITS.passwordMin)
    return problems.add('TOO_SHORT', path, { values: { min: LIMITS.passwordMin } });
  if (length > LIMITS.passwordMax)
    return problems.add('TOO_LONG', path, { values: { max: LIMITS.passwordMax } });
  const words = [...about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]), ...LOCAL_WORDS];
  const personal = words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
  const { score } = (await estimator()).check(password, personal);
  if (score < ENOUGH || ownPart(password, personal) < OWN_PART) problems.add('PASSWORD_WEAK', path);
}

/** Letters and digits that are left of a password without the words: several in a row look strong to the estimator. */
function ownPart(password: string, words: readonly string[]): number {
  const byLength = words.toSorted((a, b) => b.length - a.length);
  const rest = byLength.reduce((left, word) => left.replaceAll(word, ' '), password.toLowerCase());
  return rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** Loaded when the first password is chosen: the dictionary costs a tenth of a second and several megabytes. */
function estimator(): Promise<ZxcvbnFactory> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({
    dictionary: common.dictionary,
    graphs: common.adjacencyGraphs,
    maxLength: LIMITS.passwordMax,
  });
}
