import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../lib/check.ts';
import { webDir } from '../lib/paths.ts';
import { Problem } from '../lib/problem.ts';
import { runTool, toolScript } from '../lib/tool.ts';
import { buildWeb } from '../start/build-web.ts';

/** The web app builds, and what a first visit downloads is as small as promised. */
export const budgets: Check = {
  name: 'budgets',
  lanes: 1,
  applies: () => existsSync(join(webDir, 'src', 'main.tsx')),
  async run(family) {
    try {
      await buildWeb(family);
    } catch (error) {
      if (error instanceof Problem) return { passed: 0, failed: 1, output: error.message };
      throw error;
    }
    return runTool(family, [toolScript(webDir, 'size-limit')], webDir);
  },
};
