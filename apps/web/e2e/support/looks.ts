import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Scheme = 'light' | 'dark';

/** A way to look at the product. */
export interface Look {
  name: string;
  language: 'de' | 'en';
  scheme: Scheme;
  viewport: { width: number; height: number };
}

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/**
 * Two windows through which everything is looked at: with them every page occurs in both languages
 * and on both devices, and since a window can turn dark without a new page, in both schemes too.
 */
export const OFFICE_LOOKS: readonly Look[] = [
  { name: 'de-desktop', language: 'de', scheme: 'light', viewport: DESKTOP },
  { name: 'en-phone', language: 'en', scheme: 'dark', viewport: PHONE },
];

/** The same for the customer, who comes with a phone first. */
export const PORTAL_LOOKS: readonly Look[] = [
  { name: 'de-phone', language: 'de', scheme: 'light', viewport: PHONE },
  { name: 'en-desktop', language: 'en', scheme: 'dark', viewport: DESKTOP },
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

/** Turns a window light or dark, as the device of a person does in the evening. */
export async function turn(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme);
}

/** The other scheme. */
export function other(scheme: Scheme): Scheme {
  return scheme === 'light' ? 'dark' : 'light';
}
