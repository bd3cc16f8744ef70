import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { findFiles } from './files.ts';
import { cacheDir, root } from './paths.ts';
import { toolScript } from './tool.ts';

interface Report {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
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
        (text) => JSON.parse(text) as Report,
        () => undefined,
      );
      const passed = report?.numPassedTests ?? 0;
      const failed = report?.numFailedTests ?? 0;
      // A file that cannot be loaded, or an error outside any test, fails the run without a failed test.
      return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output };
    },
  };
}
