import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { whenChanged } from '../lib/content-hash.ts';
import { apiDir, cacheDir, root } from '../lib/paths.ts';

const inputs = [
  join(apiDir, 'src'),
  join(apiDir, 'migrations'),
  join(apiDir, 'seeders'),
  join(apiDir, 'tsconfig.json'),
  join(root, 'packages', 'rules', 'src'),
  join(root, 'tsconfig.base.json'),
  join(root, 'pnpm-lock.yaml'),
  import.meta.filename,
];

/** Workspace packages are TypeScript sources: they go into the bundle, everything else is installed. */
const bundleWorkspace: Plugin = {
  name: 'bundle-workspace',
  setup(builder) {
    const resolver = createRequire(join(apiDir, 'package.json'));
    builder.onResolve({ filter: /^@kundenportal\// }, ({ path }) => ({ path: resolver.resolve(path) }));
  },
};

/** Bundles `main`, `worker`, `cli` and the reader of PDFs into `apps/api/dist`, unless nothing changed. */
export async function buildApi(): Promise<void> {
  const outdir = join(apiDir, 'dist');
  await whenChanged(join(cacheDir, 'api.hash'), inputs, join(outdir, 'cli.js'), async () => {
    // What Node kept of the build before is of no use, and would only grow.
    await rm(join(apiDir, '.cache', 'compiled'), { recursive: true, force: true });
    await build({
      absWorkingDir: apiDir,
      entryPoints: {
        main: 'src/main.ts',
        worker: 'src/worker.ts',
        cli: 'src/cli.ts',
        // Started as a process for each PDF, by a path beside the bundle.
        'pdf.child': 'src/domains/invoices/einvoice/pdf.child.ts',
      },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      packages: 'external',
      plugins: [bundleWorkspace],
      sourcemap: 'linked',
      // Class names are the names of types and tables.
      keepNames: true,
      logLevel: 'error',
    });
  });
}
