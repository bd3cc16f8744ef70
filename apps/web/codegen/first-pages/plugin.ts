import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FirstPage, FirstPages } from '@kundenportal/rules/first-pages';
import type { Plugin } from 'vite';
import { locales } from '../../src/shared/i18n/locale.ts';
import { asSent, Manifest } from './describe.ts';
import { pagePlans, type PagePlan } from './pages.ts';

/** What the page itself names already. */
const ENTRY = ['index.html'];

async function pageOf(plan: PagePlan, manifest: Manifest): Promise<FirstPage> {
  const words = 'src/shared/i18n/locales/{language}.po';
  const files = locales.map((language) => {
    const modules = [words, ...plan.modules].map((module) => module.replace('{language}', language));
    return [language, manifest.files(modules, ENTRY)] as const;
  });
  return {
    path: plan.path,
    files: Object.fromEntries(files),
    ...(plan.signedOut === undefined ? {} : { signedOut: plan.signedOut }),
    operations: await Promise.all(plan.operations.map(asSent)),
  };
}

/** Writes `first-pages.json` beside the page: what the server needs to answer a visit in one go. */
export function firstPages(): Plugin {
  let folder = '';
  return {
    name: 'first-pages',
    apply: 'build',
    config: () => ({ build: { manifest: true } }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      const manifest = new Manifest(join(folder, '.vite', 'manifest.json'));
      const pages = await Promise.all(pagePlans.map((plan) => pageOf(plan, manifest)));
      await writeFile(join(folder, 'first-pages.json'), JSON.stringify({ pages } satisfies FirstPages));
    },
  };
}
