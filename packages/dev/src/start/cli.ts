import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Family } from '../lib/family.ts';
import { apiDir } from '../lib/paths.ts';
import { Problem } from '../lib/problem.ts';

/**
 * Runs one command of the product's command line and returns what it printed.
 *
 * @param script arguments for Node that start the command line
 * @throws Problem with the command's own words when it fails
 */
export async function runCli(
  family: Family,
  script: string[],
  command: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { code, output, errors } = await family.run({
    name: command,
    args: [...script, command],
    cwd: apiDir,
    env,
  });
  if (code !== 0) throw new Problem(errors || output || `The command "${command}" ended with code ${code}`);
  return output;
}

export const bundledCli = ['--enable-source-maps', join(apiDir, 'dist', 'cli.js')];
const TSX = pathToFileURL(createRequire(join(apiDir, 'package.json')).resolve('tsx')).href;
/** The sources themselves, through tsx: Node alone cannot run decorators. */
export const sourceCli = ['--import', TSX, join(apiDir, 'src', 'cli.ts')];
