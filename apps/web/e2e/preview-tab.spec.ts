import { expect, test, type Page } from '@playwright/test';
import { send, speak } from './support/api.ts';
import { signIn } from './support/sign-in.ts';

/** The portal tab of the first demo customer, whose contacts are let in. */
async function openPortalTab(page: Page): Promise<void> {
  await signIn(page, 'office@glanzwerk.example');
  await speak(page.request, 'DE');
  const { customers } = await send<{ customers: { nodes: { id: string }[] } }>(
    page.request,
    '{ customers(first: 1, filter: { search: "10001" }) { nodes { id } } }',
  );
  await page.goto(`/admin/customers/${customers.nodes[0]!.id}/portal`);
}

const button = (page: Page) => page.getByRole('button', { name: 'Kundenansicht testen' }).first();

test('where the browser blocks the new tab, a link opens the preview', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openPortalTab(page);
  await button(page).click();
  const link = page.getByRole('link', { name: 'Kundenansicht öffnen' });
  await expect(link).toBeFocused();
  await expect(page.getByText('Der Browser hat den neuen Tab blockiert.')).toBeVisible();
  const [preview] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await expect(preview.getByRole('region', { name: 'Kundenansicht' })).toBeVisible();
  await expect(button(page)).toBeVisible();
});

test('when the preview is refused, the new tab goes away and the office says why', async ({ page }) => {
  await openPortalTab(page);
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('portalPreviewStart') ? route.abort() : route.continue(),
  );
  const [tab] = await Promise.all([page.context().waitForEvent('page'), button(page).click()]);
  await expect.poll(() => tab.isClosed()).toBe(true);
  await expect(page.getByText('Keine Verbindung zum Server.')).toBeVisible();
});
