import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

export const format = toolCheck('format', ['.oxfmtrc.json'], () => [toolScript(root, 'oxfmt'), '--check']);
