import { parseArgs } from 'node:util';
import { checks } from './checks/all.ts';
import type { Check, Result } from './lib/check.ts';
import { checkLine } from './lib/check-line.ts';
import { Family } from './lib/family.ts';
import { runInLanes } from './lib/lanes.ts';
import { Problem, report } from './lib/problem.ts';

/** The checks that the arguments ask for. */
function chosen(only: string | undefined): Check[] {
  if (only === undefined) return checks;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const known = checks.map(({ name }) => name).join(', ');
    throw new Problem(`There is no check ${unknown.join(', ')}. There are: ${known}`);
  }
  return checks.filter(({ name }) => names.includes(name));
}

/** What a passing check wants to be seen: lines that begin with `figure: `. */
function figures(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.startsWith('figure: '))
    .join('\n');
}

async function runCheck(check: Check, family: Family): Promise<Result> {
  const start = performance.now();
  const result = await check
    .run(family)
    .catch((error: Error) => ({ passed: 0, failed: 1, output: error.stack ?? error.message }));
  console.log(checkLine(check.name, performance.now() - start, result));
  const { failed, output } = result;
  const shown = failed > 0 ? output.trim() : figures(output);
  if (shown !== '') console.log(shown.replaceAll(/^/gm, '    '));
  return result;
}

/** @returns the exit code */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean' } } });
  if (values.list) {
    console.log(checks.map(({ name }) => name).join('\n'));
    return 0;
  }
  const wanted = chosen(values.only);
  const family = new Family();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void family.end().then(() => process.exit(130)));
  }
  const total = { passed: 0, failed: 0 };
  for (const { name } of wanted.filter((check) => !check.applies()))
    console.log(`– ${name}: nothing to check yet`);
  await runInLanes(
    wanted.filter((check) => check.applies()),
    async (check) => {
      const { passed, failed } = await runCheck(check, family);
      total.passed += passed;
      total.failed += failed;
    },
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

// Not process.exit: the output may go through a pipe that is still being written.
process.exitCode = await main().catch((error: unknown) => {
  report(error);
  return 1;
});
