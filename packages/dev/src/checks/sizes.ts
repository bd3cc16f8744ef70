import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../lib/check.ts';
import { findFiles } from '../lib/files.ts';
import { root } from '../lib/paths.ts';

const MEDIAN = 70;
const LONGEST = 400;
const NOT_WRITTEN_BY_HAND = /\/__generated__\/|^apps\/api\/migrations\/|\.d\.ts$/;

/** Small files: half of them at most 70 lines, none over 400. */
export const sizes: Check = {
  name: 'sizes',
  lanes: 1,
  applies: () => true,
  run() {
    const files = findFiles('{apps,packages}/**/*.{ts,tsx}').filter(
      (path) => !NOT_WRITTEN_BY_HAND.test(path),
    );
    const lengths = files.map((path) => readFileSync(join(root, path), 'utf8').split('\n').length - 1);
    const median = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    const complaints = files.flatMap((path, index) =>
      (lengths[index] ?? 0) > LONGEST
        ? [`${path} has ${lengths[index]} lines, at most ${LONGEST} are wanted`]
        : [],
    );
    if (median > MEDIAN) complaints.push(`The median file has ${median} lines, at most ${MEDIAN} are wanted`);
    const failed = complaints.length > 0 ? 1 : 0;
    return Promise.resolve({ passed: 1 - failed, failed, output: complaints.join('\n') });
  },
};
