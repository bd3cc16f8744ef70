import { expect, type Page } from '@playwright/test';

/** Waits until a page shows its content: its heading is there, no skeleton is left and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await still(page);
}

/** Waits until everything that fades or slides has come to rest: half-faded text is hard to read. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(
      (animation) =>
        animation.playState === 'finished' ||
        animation.effect?.getTiming().iterations === Infinity ||
        // Moves with the finger, not with the time.
        !(animation.timeline instanceof DocumentTimeline),
    ),
  );
}

/** No page may be wider than the window: a phone would scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const extra = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(extra, `pixels that ${where} is too wide`).toBeLessThanOrEqual(0);
}
