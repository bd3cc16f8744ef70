import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

/** With the types of the program: a forgotten `await` is found. */
export const lint = toolCheck('lint', ['.oxlintrc.json'], () => [
  toolScript(root, 'oxlint'),
  '--type-aware',
  '--deny-warnings',
]);
