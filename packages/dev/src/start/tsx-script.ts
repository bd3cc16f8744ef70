import { createRequire } from 'node:module';
import { join } from 'node:path';
import { apiDir } from '../lib/paths.ts';

/** The script of tsx, as the API has it installed. */
export function tsxScript(): string {
  const manifest = createRequire(join(apiDir, 'package.json')).resolve('tsx/package.json');
  return join(manifest, '..', 'dist', 'cli.mjs');
}
