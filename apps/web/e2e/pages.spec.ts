import { expect, test, type Browser, type Page } from '@playwright/test';
import { send, speak } from './support/api.ts';
import { OFFICE_LOOKS, openWindow, PHONE, PORTAL_LOOKS, type Look } from './support/looks.ts';
import { frame, masterData, orders } from './support/office-stops.ts';
import { portal, SIGNED_OUT } from './support/portal-stops.ts';
import { officeRecords, portalRecords } from './support/records.ts';
import { signIn } from './support/sign-in.ts';
import { Visitor } from './support/visit.ts';

const NOT_FOUND = { de: 'Diese Seite gibt es nicht', en: 'This page does not exist' };

test.describe.configure({ timeout: 240_000 });

/** A page of its own in that look, whose faults fail the test; signed in when an address is given. */
async function openPage(browser: Browser, look: Look, email?: string): Promise<Page> {
  const page = await (await openWindow(browser, look)).newPage();
  page.on('pageerror', (error) => expect.soft(String(error), 'a fault on the page').toBe(''));
  if (email === undefined) return page;
  await signIn(page, email);
  await speak(page.request, look.language === 'de' ? 'DE' : 'EN');
  return page;
}

for (const look of OFFICE_LOOKS) {
  test(`axe finds nothing in master data, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look, 'office@glanzwerk.example');
    const visitor = new Visitor(page, look);
    for (const stop of masterData(await officeRecords(page.request))) await visitor.visit(stop);
    await page.context().close();
  });

  test(`axe finds nothing in orders, accounting and settings, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look, 'office@glanzwerk.example');
    const visitor = new Visitor(page, look);
    const stops = [...frame(look.viewport === PHONE), ...orders(await officeRecords(page.request))];
    for (const stop of stops) await visitor.visit(stop);
    await visitor.visit({ path: '/admin/nowhere', heading: NOT_FOUND[look.language] });
    await page.context().close();
  });

  test(`axe finds nothing where the plan shuts the portal, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look, 'office@nordlicht.example');
    const { customer, object } = await officeRecords(page.request);
    const visitor = new Visitor(page, look);
    await visitor.visit({ path: `/admin/customers/${customer.id}/portal`, heading: customer.name });
    await visitor.visit({ path: `/admin/objects/${object.id}`, heading: object.name });
    await page.context().close();
  });
}

for (const look of PORTAL_LOOKS) {
  test(`axe finds nothing in the portal, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look, 'contact@demo-customer.example');
    const visitor = new Visitor(page, look);
    for (const stop of portal(await portalRecords(page.request))) await visitor.visit(stop);
    await visitor.visit({ path: '/portal/nowhere', heading: NOT_FOUND[look.language] });
    await page.context().close();
  });

  test(`axe finds nothing where nobody is signed in, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look);
    const visitor = new Visitor(page, look);
    for (const stop of SIGNED_OUT) await visitor.visit(stop);
    await page.context().close();
  });

  test(`axe finds nothing in the preview, ${look.name}`, async ({ browser }) => {
    const page = await openPage(browser, look, 'office@glanzwerk.example');
    const { customer, ticket } = await officeRecords(page.request);
    const { portalPreviewStart } = await send<{ portalPreviewStart: { token: string } }>(
      page.request,
      'mutation P($contactId: ID!) { portalPreviewStart(input: { contactId: $contactId }) { token } }',
      { contactId: customer.contacts.nodes.find(({ name }) => name === 'Sabine Krüger')?.id },
    );
    const visitor = new Visitor(page, look);
    await visitor.visit({ path: `/portal#preview=${portalPreviewStart.token}`, isMain: true });
    await expect(page.getByRole('region', { name: /^(Kundenansicht|Preview)$/ })).toBeVisible();
    await visitor.visit({ path: `/portal/tickets/${ticket.id}`, heading: ticket.subject });
    await page.context().close();
  });
}
