import { readFileSync } from 'node:fs';

/** What the bundler wrote: for every module with a file of its own, what it loads with it. */
const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));

const shell = ['index.html', 'src/shared/i18n/locales/de.po'];
const customer = [...shell, 'src/portal/portal-start.ts', 'src/portal/locales/de.po'];
const office = [
  ...shell,
  'src/admin/admin.layout.tsx',
  'src/admin/locales/de.po',
  ...Object.keys(manifest).filter(
    (key) => key.endsWith('/customer-list.page.tsx') && key.startsWith('src/admin/'),
  ),
];

/** The files that a browser fetches for these modules: their own and what they import at once. */
function filesOf(keys) {
  const seen = new Set();
  const visit = (key) => {
    if (!(key in manifest)) throw new Error(`The build has no ${key}: a budget would miss it`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  const chunks = [...seen].map((key) => manifest[key]);
  return [...new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))];
}

const budget = (name, files, limit) => ({
  name,
  path: files.map((file) => `dist/${file}`),
  limit,
  gzip: true,
  brotli: false,
});
const scripts = (files) => files.filter((file) => file.endsWith('.js'));
const styles = (files) => files.filter((file) => file.endsWith('.css'));

const customerFiles = filesOf(customer);
const officeFiles = filesOf(office);
const lazy = Object.entries(manifest).filter(
  ([key, { isDynamicEntry }]) => isDynamicEntry && key.endsWith('.page.tsx'),
);

/** The figures of the project's budgets: gzip, first visit. */
export default [
  budget('customer, first visit: scripts', scripts(customerFiles), '205 KiB'),
  budget('customer, first visit: styles', styles(customerFiles), '16 KiB'),
  budget('office, first list: scripts', scripts(officeFiles), '240 KiB'),
  ...lazy.map(([key]) => {
    const before = key.startsWith('src/admin/') ? officeFiles : customerFiles;
    const files = scripts(filesOf([key]).filter((file) => !before.includes(file)));
    return budget(key, files, key.includes('calendar') ? '90 KiB' : '40 KiB');
  }),
].filter(({ path }) => path.length > 0);
