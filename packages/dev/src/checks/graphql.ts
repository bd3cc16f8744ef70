import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

/** The contract and the documents of the web app. */
export const graphql = toolCheck('graphql', ['eslint.config.mjs', 'schema.graphql'], () => [
  toolScript(root, 'eslint'),
  '--max-warnings=0',
  '.',
]);
