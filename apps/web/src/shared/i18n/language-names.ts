import type { Locale } from './locale.ts';

/** Every language by its own name, which is never translated. */
export const languageNames: Record<Locale, string> = { de: 'Deutsch', en: 'English' };
