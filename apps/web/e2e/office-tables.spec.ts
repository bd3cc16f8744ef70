import { expect, test } from '@playwright/test';
import { expectNoSidewaysScroll, settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

const LISTS = ['customers', 'objects', 'executors', 'assignments', 'tickets?status=ALL', 'invoices', 'staff'];

test('a table of the office that is too wide scrolls in its card, with the keyboard too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 800 });
  await signIn(page, 'office@glanzwerk.example');
  let tooWide = 0;
  for (const list of LISTS) {
    await page.goto(`/admin/${list}`);
    await settled(page);
    const box = page.locator('main div:has(> table)');
    const hidden = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    if (hidden > 0) {
      tooWide += 1;
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => box.evaluate(({ scrollLeft }) => scrollLeft), { message: list })
        .toBeGreaterThan(0);
    }
    await expectNoSidewaysScroll(page, list);
  }
  expect(tooWide, 'tables that were too wide').toBeGreaterThan(0);
});
