import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check, Result } from './check.ts';
import { findFiles } from './files.ts';
import { cacheDir, root } from './paths.ts';
import { toolScript } from './tool.ts';

/** What Vitest writes of a run, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  /** Tests that were skipped. */
  numPendingTests: number;
}

/** The Vitest tests of one package, counted one by one. */
export function vitestCheck(name: string, folder: string, lanes: Check['lanes'] = 1): Check {
  const cwd = join(root, folder);
  return {
    name,
    lanes,
    applies: () => findFiles(`${folder}/**/*.test.{ts,tsx}`).length > 0,
    async run(family) {
      const file = join(cacheDir, `vitest-${name}.json`);
      await mkdir(cacheDir, { recursive: true });
      await rm(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const args = [toolScript(cwd, 'vitest'), 'run', ...reporters];
      const { code, output } = await family.run({ name, args, cwd, env: process.env });
      const report = await readFile(file, 'utf8').then(
        (text) => JSON.parse(text) as VitestReport,
        () => undefined,
      );
      return resultOf(report, code, output);
    },
  };
}

/**
 * Counts what a run of Vitest found.
 *
 * @param report what it wrote, or nothing when it did not come so far
 * @param code its exit code
 */
export function resultOf(report: VitestReport | undefined, code: number, output: string): Result {
  const {
    numPassedTests: passed = 0,
    numFailedTests: failed = 0,
    numPendingTests: skipped = 0,
  } = report ?? {};
  // A file that cannot be loaded, or an error outside any test, fails the run without a failed test.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped, output };
}
