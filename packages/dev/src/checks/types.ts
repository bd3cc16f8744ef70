import { dirname } from 'node:path';
import type { Check, Result } from '../lib/check.ts';
import { findFiles } from '../lib/files.ts';
import { root } from '../lib/paths.ts';
import { runTool, toolScript } from '../lib/tool.ts';

/** Of every package that has sources: the compiler complains about a configuration without any. */
function configs(): string[] {
  return findFiles('{apps,packages}/*/tsconfig.json').filter(
    (config) => findFiles(`${dirname(config)}/src/**/*.{ts,tsx}`).length > 0,
  );
}

export const types: Check = {
  name: 'types',
  lanes: 1,
  applies: () => true,
  async run(family) {
    const total: Result = { passed: 0, failed: 0, output: '' };
    for (const config of configs()) {
      const { failed, output } = await runTool(family, [toolScript(root, 'typescript', 'tsc'), '-p', config]);
      total.failed += failed;
      if (failed > 0) total.output += `${config}\n${output}\n`;
    }
    // One check for the reader, however many packages there are.
    return total.failed > 0 ? { ...total, failed: 1 } : { ...total, passed: 1 };
  },
};
