/** Something the user can put right. Its message is printed as it is, without a stack. */
export class Problem extends Error {}

/** Prints what went wrong: a `Problem` or a plain reason as it is, anything else with its stack. */
export function report(reason: unknown): void {
  if (reason instanceof Problem) console.error(reason.message);
  else if (reason instanceof Error) console.error(reason.stack);
  else console.error(String(reason));
}
