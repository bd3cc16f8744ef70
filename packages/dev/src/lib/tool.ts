import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Result } from './check.ts';
import type { Family } from './family.ts';
import { root } from './paths.ts';

/**
 * The script of an installed program.
 *
 * @param folder the package that depends on it
 * @param name the npm package
 * @param command the program, where it is called differently
 */
export function toolScript(folder: string, name: string, command = name): string {
  const home = join(folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${name} has no program ${command}`);
  return join(home, script);
}

/** Runs a program to its end: one passed or one failed, by its exit code. */
export async function runTool(family: Family, args: string[], cwd = root): Promise<Result> {
  const { code, output } = await family.run({ name: args[0] ?? '', args, cwd, env: process.env });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** A check that is one program, run at the root. */
export function toolCheck(name: string, needs: string[], args: () => string[]): Check {
  return {
    name,
    lanes: 1,
    applies: () => needs.every((path) => existsSync(join(root, path))),
    run: (family) => runTool(family, args()),
  };
}
