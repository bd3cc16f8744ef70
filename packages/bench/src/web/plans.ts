import type { Locator, Page } from 'playwright-core';
import type { WebPlan } from './measure-web.ts';

const PASSWORD = 'kundenportal-demo';

const menuLink = (page: Page, path: string): Locator => page.locator(`nav a[href="${path}"]:visible`).first();

/** A customer on a phone: opens the home page, goes to the lists and searches. */
export const customer: Omit<WebPlan, 'url'> = {
  email: 'contact@demo-customer.example',
  password: PASSWORD,
  pages: [
    { path: '/portal', device: 'phone' },
    { path: '/portal/assignments', device: 'phone' },
  ],
  async steps(page) {
    await menuLink(page, '/portal/assignments').click();
    await page.locator('main a[href^="/portal/assignments/"]').first().waitFor();
    await page.getByRole('searchbox').first().pressSequentially('Fenster', { delay: 80 });
    await page.waitForTimeout(1000);
    await menuLink(page, '/portal/tickets').click();
    await page.locator('main a[href^="/portal/tickets/"]').first().waitFor();
  },
};

/** The office at its desk. */
export const office: Omit<WebPlan, 'url'> = {
  email: 'office@glanzwerk.example',
  password: PASSWORD,
  pages: [
    { path: '/admin', device: 'desktop' },
    { path: '/admin/customers', device: 'desktop' },
  ],
  async steps(page) {
    await menuLink(page, '/admin/customers').click();
    await page.locator('main tbody tr').first().waitFor();
    await page.getByRole('searchbox').first().pressSequentially('Praxis', { delay: 80 });
    await page.waitForTimeout(1000);
    await menuLink(page, '/admin/tickets').click();
    await page.locator('main tbody tr').first().waitFor();
  },
};
