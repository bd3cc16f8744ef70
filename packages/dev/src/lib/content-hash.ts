import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const NOT_INPUT = new Set(['node_modules', 'dist', 'e2e', 'test', 'test-results', 'playwright-report']);

/** One hash over the names and contents of all files in the given files and folders. */
export async function contentHash(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = (await Promise.all(paths.map(list))).flat().toSorted();
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function list(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => !NOT_INPUT.has(name));
  return (await Promise.all(names.map((name) => list(join(path, name))))).flat();
}

/**
 * Runs `make` unless it already ran for the same inputs and its output is still there.
 *
 * @param marker file that remembers the hash of the inputs
 */
export async function whenChanged(
  marker: string,
  inputs: string[],
  output: string,
  make: () => Promise<void>,
): Promise<void> {
  const [hash, before, there] = await Promise.all([
    contentHash(inputs),
    readFile(marker, 'utf8').catch(() => ''),
    stat(output).catch(() => undefined),
  ]);
  if (there && before === hash) return;
  await make();
  await mkdir(dirname(marker), { recursive: true });
  await writeFile(marker, hash);
}
