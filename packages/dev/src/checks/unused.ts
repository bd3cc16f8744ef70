import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

/** Files, exports and dependencies that nothing needs. */
export const unused = toolCheck('unused', ['knip.json'], () => [toolScript(root, 'knip'), '--no-progress']);
