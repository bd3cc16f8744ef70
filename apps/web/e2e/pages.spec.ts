import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { speak } from './support/api.ts';
import { expectAccessible } from './support/axe.ts';
import { LOOKS, openWindow } from './support/looks.ts';
import { expectNoSidewaysScroll, settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

const PICTURES = join(import.meta.dirname, '../../../docs/pictures');

/** Pages by name; `:first` opens the first row of the list before it. */
const OFFICE = [
  ['home', '/admin'],
  ['customers', '/admin/customers'],
  ['objects', '/admin/objects'],
  ['executors', '/admin/executors'],
  ['visibility', '/admin/visibility'],
  ['assignments', '/admin/assignments'],
  ['tickets', '/admin/tickets'],
  ['invoices', '/admin/invoices'],
  ['organization', '/admin/organization'],
  ['staff', '/admin/staff'],
  ['audit', '/admin/audit'],
  ['account', '/admin/account'],
  ['new-customer', '/admin/customers/new'],
  ['new-object', '/admin/objects/new'],
  ['new-executor', '/admin/executors/new'],
  ['new-assignment', '/admin/assignments/new'],
  ['new-ticket', '/admin/tickets/new'],
] as const;

const PORTAL = [
  ['home', '/portal'],
  ['objects', '/portal/objects'],
  ['tickets', '/portal/tickets'],
  ['new-ticket', '/portal/tickets/new'],
  ['assignments', '/portal/assignments'],
  ['executors', '/portal/executors'],
  ['invoices', '/portal/invoices'],
  ['account', '/portal/account'],
] as const;

/** Lists whose first row is opened too. */
const DETAILS = new Set(['customers', 'objects', 'executors', 'assignments', 'tickets', 'invoices']);

async function lookAt(page: Page, view: string, name: string, look: string): Promise<void> {
  await settled(page);
  await expectAccessible(page, `${view}/${name} ${look}`);
  await expectNoSidewaysScroll(page, `${view}/${name} ${look}`);
  await page.screenshot({ path: join(PICTURES, `${view}-${name}-${look}.png`), fullPage: false });
}

for (const look of LOOKS) {
  for (const [view, email, pages] of [
    ['office', 'office@glanzwerk.example', OFFICE],
    ['portal', 'contact@demo-customer.example', PORTAL],
  ] as const) {
    test(`axe finds nothing in the ${view}, ${look.name}`, async ({ browser }) => {
      test.setTimeout(300_000);
      const context = await openWindow(browser, look);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto('/sign-in');
      await lookAt(page, 'account', 'sign-in', look.name);
      await signIn(page, email);
      await speak(page.request, look.language === 'de' ? 'DE' : 'EN');
      for (const [name, path] of pages) {
        await page.goto(path);
        await lookAt(page, view, name, look.name);
        if (!DETAILS.has(name)) continue;
        const first = page.locator(`main a[href^="${path}/"]:not([href$="/new"])`).first();
        if ((await first.count()) === 0) continue;
        await first.click();
        await expect(page).not.toHaveURL(new RegExp(`${path}$`));
        await lookAt(page, view, `${name}-detail`, look.name);
      }
      await page.goto(`/${view === 'office' ? 'admin' : 'portal'}/nowhere`);
      await lookAt(page, view, 'not-found', look.name);
      expect(errors).toEqual([]);
      await context.close();
    });
  }
}
