import { i18n, type Messages } from '@lingui/core';
import { browserLocale, rememberLocale, type Locale } from './locale.ts';

type CatalogLoader = (locale: Locale) => Promise<{ messages: Messages }>;

const loaders = new Map<string, CatalogLoader>([
  ['base', (locale) => (locale === 'de' ? import('./locales/de.po') : import('./locales/en.po'))],
]);

let wanted: Locale | null = null;

/** The language that is shown or on its way. */
export function currentLocale(): Locale {
  return wanted ?? browserLocale();
}

/**
 * Adds the words of a view to the language that is shown; a later change of language loads them too.
 * @param name names the catalog, so that it is loaded once
 */
export async function loadCatalog(name: string, loader: CatalogLoader): Promise<void> {
  if (loaders.has(name)) return;
  loaders.set(name, loader);
  const locale = currentLocale();
  const { messages } = await loader(locale);
  i18n.load(locale, messages);
}

/**
 * Shows the interface in a language: loads every catalog in use, then switches at once.
 * @throws what the browser says when a catalog cannot be loaded; then the language stays
 */
export async function activateLocale(locale: Locale): Promise<void> {
  const before = wanted;
  wanted = locale;
  const catalogs = await Promise.all([...loaders.values()].map((load) => load(locale))).catch(
    (error: unknown) => {
      if (wanted === locale) wanted = before;
      throw error;
    },
  );
  if (wanted !== locale) return;
  i18n.load(locale, Object.assign({}, ...catalogs.map(({ messages }) => messages)) as Messages);
  i18n.activate(locale);
  rememberLocale(locale);
}
