import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../src/lib/files.ts';
import { root } from '../src/lib/paths.ts';

type Manifest = Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;

const used = findFiles('package.json', '{apps,packages}/*/package.json').flatMap((file) => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies });
});

describe('the dependencies', () => {
  it('each have a reason in docs/dependencies.md', () => {
    const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
    const names = used.map(([name]) => name).filter((name) => !name.startsWith('@kundenportal/'));
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('have their versions in the catalog only', () => {
    expect(used.filter(([, version]) => !/^(catalog:|workspace:\*)$/.test(version))).toEqual([]);
  });
});
