import type { Browser, BrowserContext } from '@playwright/test';

/** A way to look at the product. */
export interface Look {
  name: string;
  language: 'de' | 'en';
  scheme: 'light' | 'dark';
  viewport: { width: number; height: number };
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** Both languages, light and dark, phone and desktop: every pair of two of them occurs. */
export const LOOKS: readonly Look[] = [
  { name: 'de-light-phone', language: 'de', scheme: 'light', viewport: PHONE },
  { name: 'de-dark-desktop', language: 'de', scheme: 'dark', viewport: DESKTOP },
  { name: 'en-light-desktop', language: 'en', scheme: 'light', viewport: DESKTOP },
  { name: 'en-dark-phone', language: 'en', scheme: 'dark', viewport: PHONE },
];

/** A browser window with that look and nobody signed in. */
export function openWindow(browser: Browser, look: Look): Promise<BrowserContext> {
  return browser.newContext({
    locale: look.language === 'de' ? 'de-DE' : 'en-GB',
    colorScheme: look.scheme,
    viewport: look.viewport,
    reducedMotion: 'reduce',
  });
}
