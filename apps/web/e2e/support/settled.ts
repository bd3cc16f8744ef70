import { expect, type Page } from '@playwright/test';

/** Waits until a page shows its content: its heading is there and no skeleton is left. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** No page may be wider than the window: a phone would scroll sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const extra = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(extra, `pixels that ${where} is too wide`).toBeLessThanOrEqual(0);
}
