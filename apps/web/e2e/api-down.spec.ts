import { expect, test } from '@playwright/test';
import { speak } from './support/api.ts';
import { settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

test('when the API is down the page says so, keeps what is there, and comes back by itself', async ({
  page,
  context,
}) => {
  await signIn(page, 'contact@demo-customer.example');
  await speak(page.request, 'DE');
  await page.reload();
  await settled(page);
  const heading = page.getByRole('heading', { level: 1 });
  const greeting = await heading.textContent();

  await context.route(/\/(graphql|healthz|readyz)$/, (route) => route.abort());
  await page.getByRole('navigation').first().getByRole('link', { name: 'Tickets' }).click();
  const banner = page.getByText(/Keine Verbindung/).first();
  await expect(banner).toBeVisible();

  await context.unroute(/\/(graphql|healthz|readyz)$/);
  await expect(banner).toBeHidden({ timeout: 20_000 });
  await expect(page.locator('main a[href^="/portal/tickets/"]').first()).toBeVisible();
  await page.goto('/portal');
  await expect(heading).toHaveText(greeting ?? '');
});

test('an unknown page says so and leads on', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link').first()).toBeVisible();
});
