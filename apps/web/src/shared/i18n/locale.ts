/** The languages of the interface. German comes first. */
export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

const storageKey = 'locale';

function asLocale(tag: string | null | undefined): Locale | null {
  const language = (tag ?? '').slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === language) ?? null;
}

/**
 * The language of the first visit: the one chosen before, else the browser's first that we speak.
 * @param stored what an earlier visit kept, `null` if nothing
 * @param wanted the browser's languages, best first
 */
export function chooseLocale(stored: string | null, wanted: readonly string[]): Locale {
  const spoken = wanted.map(asLocale).find((locale) => locale !== null);
  return asLocale(stored) ?? spoken ?? 'de';
}

/** The language that this browser asks for. */
export function browserLocale(): Locale {
  return chooseLocale(localStorage.getItem(storageKey), navigator.languages);
}

/** Keeps the choice for the next visit, also for the server, and tells the page, so that screen readers speak it right. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(storageKey, locale);
  // The server names the words of this language in its answer to the next visit.
  document.cookie = `language=${locale}; path=/; max-age=31536000; samesite=lax`;
  document.documentElement.lang = locale;
}
