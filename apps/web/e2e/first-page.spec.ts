import { expect, test, type Page } from '@playwright/test';
import { send } from './support/api.ts';
import { settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';

/** The operations that a page asks for over the network, from now on. */
function watchQuestions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    asked.push((request.postDataJSON() as { operationName: string }).operationName);
  });
  return asked;
}

const visits: [string, paths: string[]][] = [
  [
    'contact@demo-customer.example',
    ['/portal', '/portal/tickets', '/portal/assignments', '/portal/invoices', '/portal/objects'],
  ],
  ['office@glanzwerk.example', ['/admin', '/admin/customers', '/admin/tickets']],
];

for (const [email, paths] of visits) {
  test(`the first pages of ${email} show their content without asking for it`, async ({ page }) => {
    await signIn(page, email);
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    for (const path of paths) {
      const asked = watchQuestions(page);
      await page.goto(path);
      await settled(page);
      await expect(page.locator('main a').first()).toBeVisible();
      expect([path, asked]).toEqual([path, []]);
    }
    expect(faults).toEqual([]);
  });
}

test('the page of a ticket comes with its conversation', async ({ page }) => {
  await signIn(page, 'contact@demo-customer.example');
  const { tickets } = await send<{ tickets: { nodes: { id: string; subject: string }[] } }>(
    page.request,
    '{ tickets(first: 1) { nodes { id subject } } }',
  );
  const [ticket] = tickets.nodes;
  const asked = watchQuestions(page);
  await page.goto(`/portal/tickets/${ticket?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ticket?.subject ?? '');
  await expect(page.locator('main ol > li').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('what came with the page is used once: the next page and the way back ask anew', async ({ page }) => {
  await signIn(page, 'contact@demo-customer.example');
  await page.goto('/portal');
  await settled(page);
  const asked = watchQuestions(page);
  const menu = page.getByRole('navigation').first();
  await menu.getByRole('link', { name: 'Tickets' }).click();
  await expect.poll(() => asked).toEqual(expect.arrayContaining(['Viewer', 'PortalTicketList']));
  // A question that is still on its way is not asked twice.
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await page.goBack();
  await expect.poll(() => asked).toEqual(expect.arrayContaining(['Viewer', 'PortalHome']));
});

test('a preview asks with its own key and shows nothing that came with the page', async ({ page }) => {
  await signIn(page, 'office@glanzwerk.example');
  const { customers } = await send<{ customers: { nodes: { contacts: { nodes: { id: string }[] } }[] } }>(
    page.request,
    '{ customers(first: 1, filter: { search: "10001" }) { nodes { contacts(first: 1, filter: { portalAccess: true }) { nodes { id } } } } }',
  );
  const { portalPreviewStart } = await send<{ portalPreviewStart: { token: string } }>(
    page.request,
    'mutation P($contactId: ID!) { portalPreviewStart(input: { contactId: $contactId }) { token } }',
    { contactId: customers.nodes[0]?.contacts.nodes[0]?.id },
  );
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) keys.push(request.headers()['x-portal-preview']);
  });
  await page.goto('about:blank');
  const answers = page.waitForResponse((response) => new URL(response.url()).pathname === '/portal');
  await page.goto(`/portal#preview=${portalPreviewStart.token}`);
  expect(await (await answers).text()).toContain('"kind":"STAFF"');
  for (const visit of ['first', 'again']) {
    if (visit === 'again') await page.reload();
    await expect(page.getByRole('region', { name: /^(Kundenansicht|Preview)$/ })).toBeVisible();
    await settled(page);
    await expect(page.locator('#first-answers')).toHaveCount(0);
  }
  expect(keys.length).toBeGreaterThanOrEqual(4);
  expect(new Set(keys)).toEqual(new Set([portalPreviewStart.token]));
});

test('whoever is not signed in gets the sign-in page, and the way back', async ({ page }) => {
  await page.goto('/portal/tickets');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
