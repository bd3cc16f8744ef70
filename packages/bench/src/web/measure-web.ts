import type { Page } from 'playwright-core';
import { openBrowser, type MeasuredBrowser } from './browser.ts';
import { interactionsUntilNow, slowDown, watchInteractions } from './interaction.ts';
import { middle, visitWithLighthouse, type Device, type Visit } from './lighthouse.ts';
import { signIn, type Visitor } from './sign-in.ts';

/** One page, as one person sees it on one device. */
export interface WebFigures extends Visit {
  path: string;
  device: Device;
  /** The quickest of the largest paints: what the machine is busy with besides can only add to it. */
  quickestPaint: number;
}

/** A page to be measured. */
export interface WebPage {
  path: string;
  device: Device;
}

/** What one person's pages and steps take. */
export interface WebMeasurement {
  pages: WebFigures[];
  /** The slowest interaction of the steps with a processor four times slower, in milliseconds; null without steps. */
  interaction: number | null;
}

/** What is measured of one person. */
export interface WebPlan extends Visitor {
  pages: readonly WebPage[];
  /** Visits of each page; the figures are the middle ones. */
  rounds?: number;
  /** What the person does, from the first page on. */
  steps?: (page: Page) => Promise<void>;
}

/**
 * Measures pages of the product in a real browser, signed in as somebody.
 *
 * @throws Error when the person is not let in, or a page cannot be opened
 */
export async function measureWeb({ rounds = 3, pages, steps, ...visitor }: WebPlan): Promise<WebMeasurement> {
  const browser = await openBrowser();
  try {
    await signIn(browser.context, visitor);
    const figures: WebFigures[] = [];
    for (const { path, device } of pages) {
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) {
        visits.push(await visitWithLighthouse(visitor.url + path, browser.port, device));
      }
      const quickestPaint = Math.min(...visits.map(({ largestPaint }) => largestPaint));
      figures.push({ path, device, ...middle(visits), quickestPaint });
    }
    const [first] = pages;
    const interaction = steps && first ? await interactionOf(browser, visitor.url, first, steps) : null;
    return { pages: figures, interaction };
  } finally {
    await browser.close();
  }
}

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

async function interactionOf(
  { context }: MeasuredBrowser,
  url: string,
  { path, device }: WebPage,
  steps: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize(SIZES[device]);
  await page.goto(url + path, { waitUntil: 'networkidle' });
  await slowDown(page);
  await watchInteractions(page);
  await steps(page);
  return (await interactionsUntilNow(page)).at(-1) ?? 0;
}
