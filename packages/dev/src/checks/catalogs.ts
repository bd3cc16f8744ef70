import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../lib/check.ts';
import { webDir } from '../lib/paths.ts';
import { runTool, toolScript } from '../lib/tool.ts';

/** Every text of the interface is in the catalogs, and has its German. */
export const catalogs: Check = {
  name: 'catalogs',
  lanes: 1,
  applies: () => existsSync(join(webDir, 'lingui.config.ts')),
  async run(family) {
    const lingui = toolScript(webDir, '@lingui/cli', 'lingui');
    const extracted = await runTool(family, [lingui, 'check', 'sync', '--clean'], webDir);
    if (extracted.failed > 0) return extracted;
    return runTool(family, [lingui, 'check', 'missing'], webDir);
  },
};
