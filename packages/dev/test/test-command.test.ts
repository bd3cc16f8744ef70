import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Check } from '../src/lib/check.ts';
import { runInLanes } from '../src/lib/lanes.ts';
import { checkLine } from '../src/lib/check-line.ts';
import { until } from '../src/lib/processes.ts';
import { resultOf } from '../src/lib/vitest-check.ts';

const script = fileURLToPath(new URL('../src/test.ts', import.meta.url));
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [script, ...args]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('the test command', () => {
  it('ends with the sums', async () => {
    const { stdout } = await run('--only', 'sizes');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, \d+ failed$/);
  });

  it('refuses a check that does not exist and names those that do', async () => {
    const { code, stderr } = await run('--only', 'sizes,nonsense');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^There is no check nonsense\. There are: types, lint/);
  });

  it('runs light checks side by side and heavy ones alone', async () => {
    const active = new Set<string>();
    const seen: string[] = [];
    const check = (name: string, lanes: 1 | 2) => ({ name, lanes }) as Check;
    await runInLanes([check('a', 1), check('b', 1), check('heavy', 2), check('c', 1)], async ({ name }) => {
      active.add(name);
      await until(() => false, 100);
      seen.push([...active].toSorted().join('+'));
      active.delete(name);
    });
    expect(seen.toSorted()).toEqual(['a+b', 'b', 'c', 'heavy']);
  });

  it.each([
    [{ numPassedTests: 5, numFailedTests: 0, numPendingTests: 2 }, 0, '5 passed, 0 failed, 2 skipped'],
    [{ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 }, 0, '5 passed, 0 failed'],
    [{ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0 }, 1, '5 passed, 1 failed'],
    [undefined, 1, '0 passed, 1 failed'],
  ])('says of %o with exit code %i: %s', (report, code, counts) => {
    expect(checkLine('api', 1234, resultOf(report, code, '')).split('s  ')[1]).toBe(counts);
  });
});
