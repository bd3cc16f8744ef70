import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { send } from './support/api.ts';
import { DESKTOP, openWindow, PHONE, type Look } from './support/looks.ts';
import { officeRecords, portalRecords } from './support/records.ts';
import { signIn } from './support/sign-in.ts';
import { Visitor, type Stop } from './support/visit.ts';

const PALE_YELLOW = '#fff59d';

const OFFICE: Look = { name: 'pale yellow, desktop', language: 'de', scheme: 'light', viewport: DESKTOP };
const PORTAL: Look = { name: 'pale yellow, phone', language: 'de', scheme: 'light', viewport: PHONE };

/** Gives the organization a colour. */
async function paint(request: APIRequestContext, brandColor: string): Promise<void> {
  const { organizationUpdate } = await send<{ organizationUpdate: { errors: { code: string }[] } }>(
    request,
    'mutation Paint($brandColor: String) { organizationUpdate(input: { brandColor: $brandColor }) { errors { code } } }',
    { brandColor },
  );
  expect(organizationUpdate.errors).toEqual([]);
}

/** That the colour has arrived: else the pages were looked at in the old one. */
async function expectPainted(page: Page): Promise<void> {
  const brand = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--brand').trim(),
  );
  expect(brand).toBe(PALE_YELLOW);
}

test('axe finds nothing with a brand colour that is hard to read', async ({ browser }) => {
  test.setTimeout(180_000);
  const desk = await (await openWindow(browser, OFFICE)).newPage();
  await signIn(desk, 'office@glanzwerk.example');
  const { customer } = await officeRecords(desk.request);
  const { viewer } = await send<{ viewer: { organization: { brandColor: string } } }>(
    desk.request,
    '{ viewer { organization { brandColor } } }',
  );
  try {
    await paint(desk.request, PALE_YELLOW);
    const office: Stop[] = [
      { path: '/admin' },
      { path: `/admin/customers/${customer.id}/portal`, heading: customer.name },
      { path: '/admin/organization' },
    ];
    const atDesk = new Visitor(desk, OFFICE);
    for (const stop of office) await atDesk.visit(stop);
    await expectPainted(desk);

    const phone = await (await openWindow(browser, PORTAL)).newPage();
    await signIn(phone, 'contact@demo-customer.example');
    const { ticket } = await portalRecords(phone.request);
    const portal: Stop[] = [
      { path: '/portal', isMain: true },
      { path: `/portal/tickets/${ticket.id}`, heading: ticket.subject },
      { path: '/portal/tickets/new' },
      { path: '/portal/assignments?tab=month' },
    ];
    const onPhone = new Visitor(phone, PORTAL);
    for (const stop of portal) await onPhone.visit(stop);
    await expectPainted(phone);
    await phone.context().close();
  } finally {
    await paint(desk.request, viewer.organization.brandColor);
  }
  await desk.context().close();
});
