import { toolCheck, toolScript } from '../lib/tool.ts';
import { root } from '../lib/paths.ts';

/** What is generated from the contract is what is checked in. */
export const codegen = toolCheck('codegen', ['codegen.ts', 'schema.graphql'], () => [
  toolScript(root, '@graphql-codegen/cli', 'graphql-codegen'),
  '--config',
  'codegen.ts',
  '--check',
]);
