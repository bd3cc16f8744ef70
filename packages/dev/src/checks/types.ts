import type { Check, Result } from '../lib/check.ts';
import { findFiles } from '../lib/files.ts';
import { root } from '../lib/paths.ts';
import { runTool, toolScript } from '../lib/tool.ts';

export const types: Check = {
  name: 'types',
  lanes: 1,
  applies: () => true,
  async run(family) {
    const total: Result = { passed: 0, failed: 0, output: '' };
    for (const config of findFiles('apps/*/tsconfig.json', 'packages/*/tsconfig.json')) {
      const { failed, output } = await runTool(family, [toolScript(root, 'typescript', 'tsc'), '-p', config]);
      total.failed += failed;
      if (failed > 0) total.output += `${config}\n${output}\n`;
    }
    // One check for the reader, however many packages there are.
    return total.failed > 0 ? { ...total, failed: 1 } : { ...total, passed: 1 };
  },
};
