/** The middle of some figures; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50, true);
}

/**
 * The figure below which so many per cent of the figures lie.
 *
 * @param between whether a figure between two neighbours may be given
 * @throws Error when there are none
 */
export function percentile(values: readonly number[], percent: number, between = false): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * (percent / 100);
  const low = sorted[between ? Math.floor(position) : Math.round(position)];
  const high = sorted[between ? Math.ceil(position) : Math.round(position)];
  if (low === undefined || high === undefined) throw new Error('There are no figures');
  return low + (high - low) * (position - Math.floor(position));
}

/** The mean of some figures; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** With so many digits after the point: what is written down is no more exact than what was measured. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
