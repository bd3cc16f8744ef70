/** Something the user can put right. Its message is printed as it is, without a stack. */
export class Problem extends Error {}

/** Prints what went wrong: a `Problem` as one line, anything else with its stack. */
export function report(error: unknown): void {
  console.error(
    error instanceof Problem || !(error instanceof Error)
      ? String((error as Error).message ?? error)
      : error.stack,
  );
}
