import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './paths.ts';

const EXCLUDED = new Set(['node_modules', 'dist', '.cache', '.data']);

/** Files below the root that match a pattern, with forward slashes, sorted. */
export function findFiles(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (path) => EXCLUDED.has(basename(path)) })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
