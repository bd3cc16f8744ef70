import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../lib/check.ts';
import { cacheDir, webDir } from '../lib/paths.ts';
import { toolScript } from '../lib/tool.ts';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** The stories in a real browser, against the product as `start` runs it. */
export const e2e: Check = {
  name: 'e2e',
  lanes: 2,
  applies: () => existsSync(join(webDir, 'playwright.config.ts')),
  async run(family) {
    const file = join(cacheDir, 'playwright.json');
    await rm(file, { force: true });
    const args = [toolScript(webDir, '@playwright/test', 'playwright'), 'test', '--reporter=line,json'];
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const { code, output } = await family.run({ name: 'e2e', args, cwd: webDir, env });
    const report = await readFile(file, 'utf8').then(
      (text) => JSON.parse(text) as Report,
      () => undefined,
    );
    const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
    return { passed: expected + flaky, failed: unexpected === 0 && code !== 0 ? 1 : unexpected, output };
  },
};
