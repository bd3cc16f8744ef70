import { createRequire } from 'node:module';
import { join } from 'node:path';
import { whenChanged } from '../lib/content-hash.ts';
import type { Family } from '../lib/family.ts';
import { cacheDir, root, webDir } from '../lib/paths.ts';
import { Problem } from '../lib/problem.ts';

const inputs = [
  webDir,
  join(root, 'packages', 'rules', 'src'),
  join(root, 'tsconfig.base.json'),
  join(root, 'pnpm-lock.yaml'),
];

/** The script of Vite, as the web app has it installed. */
export function viteScript(): string {
  const manifest = createRequire(join(webDir, 'package.json')).resolve('vite/package.json');
  return join(manifest, '..', 'bin', 'vite.js');
}

/**
 * Builds the web app into `apps/web/dist`, unless nothing changed.
 *
 * @throws Problem with the bundler's words
 */
export async function buildWeb(family: Family): Promise<void> {
  await whenChanged(join(cacheDir, 'web.hash'), inputs, join(webDir, 'dist', 'index.html'), async () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const { code, output } = await family.run({
      name: 'vite',
      args: [viteScript(), 'build', '--manifest'],
      cwd: webDir,
      env,
    });
    if (code !== 0) throw new Problem(`The web app did not build:\n${output}`);
  });
}
