import type { UserErrorCode } from './codes.ts';

/** One thing that is wrong with what somebody asked for. */
export interface Problem {
  /** Path from the argument on, for example `['input', 'email']`. */
  field: readonly string[];
  code: UserErrorCode;
  /** A more precise text than the one of the code; see `messages.de.ts`. */
  message?: MessageKey;
  /** Values for the text. */
  values?: Readonly<Record<string, string | number>>;
}

/** Key of a text in the catalogs. */
export type MessageKey = keyof typeof import('./messages.de.ts').messagesDe;

/** An expected failure: thrown inside a transaction it takes everything back, and the payload lists the problems. */
export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.field.join('.')}: ${problem.code}`).join(', '));
  }
}

/** An expected failure with one problem. */
export function refuse(
  code: UserErrorCode,
  field: readonly string[] = [],
  more: Omit<Problem, 'code' | 'field'> = {},
): Refusal {
  return new Refusal([{ code, field, ...more }]);
}

/** Collects the problems of an input, so that all of them can be shown at once. */
export class Problems {
  readonly #list: Problem[] = [];

  add(code: UserErrorCode, field: readonly string[], more: Omit<Problem, 'code' | 'field'> = {}): void {
    this.#list.push({ code, field, ...more });
  }

  /** @throws Refusal when there is any */
  throwIfAny(): void {
    if (this.#list.length > 0) throw new Refusal(this.#list);
  }
}
