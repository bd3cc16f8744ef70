import { interactionsUntilNow, slowDown, watchInteractions } from '@kundenportal/bench/interaction';
import { expect, test, type Page } from '@playwright/test';
import { send } from './support/api.ts';
import { accountMenu } from './support/openers.ts';
import { multiply } from './support/multiply.ts';
import { settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

const ROWS = 1_000;
/** The budget for one interaction with a processor four times slower, in milliseconds. */
const BUDGET = 100;
/** This machine may be busy with other things: then a single one takes longer, most do not. */
const SLOWEST = 400;

async function expectSmooth(page: Page, what: string): Promise<void> {
  const interactions = await interactionsUntilNow(page);
  const middle = interactions[Math.floor(interactions.length / 2)] ?? 0;
  expect(middle, `milliseconds of half of the interactions with ${what}`).toBeLessThanOrEqual(BUDGET);
  expect(
    interactions.at(-1) ?? 0,
    `milliseconds of the slowest interaction with ${what}`,
  ).toBeLessThanOrEqual(SLOWEST);
}

/** Scrolls down as a wheel does, and returns the longest time without a new frame, in milliseconds. */
async function longestStall(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    for (let step = 0; step < 40; step += 1) {
      window.scrollBy(0, 900);
      await new Promise((done) => requestAnimationFrame(done));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
}

test.beforeEach(async ({ page }) => {
  await signIn(page, 'contact@demo-customer.example');
  await settled(page);
});

/** What people do on every page: go on by keyboard, open a menu and shut it again. */
async function useMenus(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await accountMenu.open(page);
    await accountMenu.close?.(page);
    await page.keyboard.press('Tab');
  }
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('a list of a thousand rows stays smooth', async ({ page }) => {
  await multiply(page, 'PortalTicketList', ({ tickets }) => tickets, ROWS);
  await page.getByRole('navigation').first().getByRole('link', { name: 'Tickets' }).click();
  await expect(page.locator('main li a[href^="/portal/tickets/"]')).toHaveCount(ROWS);
  await slowDown(page);
  await watchInteractions(page);
  expect(await longestStall(page), 'milliseconds without a frame while scrolling').toBeLessThanOrEqual(
    SLOWEST,
  );
  await useMenus(page);
  await page.getByRole('searchbox').pressSequentially('fen', { delay: 60 });
  await expectSmooth(page, 'a thousand tickets');
});

test('a conversation of a thousand comments stays smooth', async ({ page }) => {
  const { tickets } = await send<{ tickets: { nodes: { id: string; comments: { nodes: unknown[] } }[] } }>(
    page.request,
    '{ tickets(first: 25, filter: { status: [DONE, CANCELLED] }) { nodes { id comments(first: 1) { nodes { id } } } } }',
  );
  const ticket = tickets.nodes.find(({ comments }) => comments.nodes.length > 0);
  await multiply(page, 'PortalTicketDetail', (data) => data['ticket']?.['comments'], ROWS);
  await page.goto('/portal/tickets?tab=done');
  await page.locator(`main a[href="/portal/tickets/${ticket?.id}"]`).click();
  await expect(page.locator('main ol > li').nth(ROWS)).toBeAttached();
  await slowDown(page);
  await watchInteractions(page);
  expect(await longestStall(page), 'milliseconds without a frame while scrolling').toBeLessThanOrEqual(
    SLOWEST,
  );
  await useMenus(page);
  await expectSmooth(page, 'a thousand comments');
});
