import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

export const boundaries = toolCheck('boundaries', ['.dependency-cruiser.mjs'], () => [
  toolScript(root, 'dependency-cruiser', 'depcruise'),
  'apps',
  'packages',
  '--config',
  '.dependency-cruiser.mjs',
]);
