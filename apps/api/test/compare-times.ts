/** The two ways whose times are compared. */
export interface TwoWays {
  known(): Promise<unknown>;
  unknown(): Promise<unknown>;
}

/**
 * Measures two ways in turns, now the one first and now the other, so that other work on the machine falls on both alike.
 *
 * @param prepare makes a round; its own time does not count
 * @returns the median of the unknown way divided by that of the known one
 */
export async function compareTimes(
  rounds: number,
  prepare: (round: number) => Promise<TwoWays>,
): Promise<{ ratio: number }> {
  const times: Record<keyof TwoWays, number[]> = { known: [], unknown: [] };
  for (let round = 0; round < rounds; round += 1) {
    const ways = await prepare(round);
    const order = round % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const);
    for (const way of order) {
      const begin = performance.now();
      await ways[way]();
      times[way].push(performance.now() - begin);
    }
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;
  return { ratio: median(times.unknown) / median(times.known) };
}
