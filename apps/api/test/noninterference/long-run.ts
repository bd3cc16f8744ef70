import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/** The comparison of two databases with as many requests as wanted: `--runs 100000`. */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  process.stderr.write('--runs takes a whole number from 1.\n');
  process.exit(1);
}
const vitest = await startVitest('test', ['noninterference'], {
  watch: false,
  provide: { noninterferenceRuns: runs },
} as never);
await vitest.close();
