import { expect, test, type Browser, type Page } from '@playwright/test';
import { send, speak } from './support/api.ts';
import { linkIn, mailsTo, waitForMail } from './support/mailbox.ts';
import { openWindow, type Look } from './support/looks.ts';
import { photo } from './support/photo.ts';
import { settled } from './support/settled.ts';
import { signIn } from './support/sign-in.ts';
import { DE, EN, type Words } from './support/words.ts';

interface Plot {
  words: Words;
  look: Look;
  customer: string;
  contact: string;
  email: string;
  /** Where this customer of the demo has invoices. */
  invoices: string;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const PLOTS: Plot[] = [
  {
    words: DE,
    look: { name: 'German', language: 'de', scheme: 'light', viewport: DESKTOP },
    customer: 'Zahnarztpraxis Dr. Lindner',
    contact: 'Petra Lindner',
    email: 'petra.lindner@praxis-lindner.example',
    invoices: '/portal/invoices?tab=paid',
  },
  {
    words: EN,
    look: { name: 'English', language: 'en', scheme: 'light', viewport: DESKTOP },
    customer: 'Bäckerei Feinbrot OHG',
    contact: 'Joan Baker',
    email: 'joan.baker@feinbrot.example',
    invoices: '/portal/invoices',
  },
];

async function office(browser: Browser, plot: Plot): Promise<Page> {
  const page = await (await openWindow(browser, plot.look)).newPage();
  await signIn(page, 'office@glanzwerk.example');
  await speak(page.request, plot.words === DE ? 'DE' : 'EN');
  await page.reload();
  return page;
}

async function save(page: Page, words: Words): Promise<void> {
  const bar = page.getByRole('region', { name: words.unsaved });
  await bar.getByRole('button', { name: words.save }).click();
  await expect(bar).toBeHidden();
}

async function openCustomer(page: Page, customer: string, tab: string): Promise<string> {
  await page.goto('/admin/customers');
  await page.getByRole('searchbox').first().fill(customer);
  await expect(page.locator('main tbody tr')).toHaveCount(1);
  await page.getByRole('link', { name: customer }).click();
  await expect(page.getByRole('heading', { level: 1, name: customer })).toBeVisible();
  const path = new URL(page.url()).pathname;
  await page.goto(`${path}/${tab}`);
  return path;
}

for (const plot of PLOTS) {
  const { words } = plot;

  test(`the office lets a contact in, who sees what the flags allow (${plot.look.name})`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const desk = await office(browser, plot);
    let customerPath = '';
    let link = '';

    await test.step('without a contact the switch says why it cannot be used', async () => {
      customerPath = await openCustomer(desk, plot.customer, 'portal');
      await expect(desk.getByText(words.contactMissing)).toBeVisible();
      await expect(desk.getByRole('switch', { name: words.activate })).toBeDisabled();
    });

    await test.step('add a contact, activate, set flags, save once', async () => {
      await desk.getByRole('button', { name: words.addContact }).first().click();
      const card = desk.getByRole('group', { name: words.newContact });
      await card.getByRole('textbox', { name: words.name, exact: true }).fill(plot.contact);
      await desk.getByRole('textbox', { name: words.email, exact: true }).fill(plot.email);
      await desk
        .getByRole('combobox', { name: words.languageOfMails })
        .selectOption({ label: words.language });
      await desk.getByRole('switch', { name: words.activate }).click({ force: true });
      const flags = desk.getByRole('group', { name: words.flagsOfCustomer });
      for (const [flag, on] of [
        [words.assignments, true],
        [words.executors, true],
        [words.invoices, false],
      ] as const) {
        await flags.getByRole('switch', { name: flag }).setChecked(on, { force: true });
      }
      await save(desk, words);
    });

    await test.step('the mail arrives once, in the language of the contact', async () => {
      const mail = await waitForMail(plot.email);
      link = linkIn(mail, '/invitation/');
      expect(mail.text).toContain('Glanzwerk Gebäudeservice');
      expect(mail.subject).toMatch(words.mailSubject);
      await expect(async () => {
        await desk.reload();
        await expect(desk.getByText(words.invited, { exact: true })).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      // Saving something else does not invite again.
      await desk
        .getByRole('group', { name: words.flagsOfCustomer })
        .getByRole('switch', { name: words.executors })
        .click({ force: true });
      await save(desk, words);
      await desk
        .getByRole('group', { name: words.flagsOfCustomer })
        .getByRole('switch', { name: words.executors })
        .click({ force: true });
      await save(desk, words);
      expect(await mailsTo(plot.email)).toHaveLength(1);
    });

    await test.step('HEAD and GET do not use the link up', async () => {
      for (const method of ['HEAD', 'GET', 'GET'] as const) {
        expect((await desk.request.fetch(link, { method })).status()).toBe(200);
      }
    });

    const customer = await (await openWindow(browser, { ...plot.look, viewport: PHONE })).newPage();
    await test.step('the contact registers', async () => {
      await customer.goto(link);
      await settled(customer);
      await customer.getByRole('textbox', { name: words.yourName }).fill(plot.contact);
      await customer.getByRole('textbox', { name: words.password }).fill('vier blaue Besen tanzen');
      await customer.getByRole('button', { name: words.register }).click();
      await expect(customer).toHaveURL(/\/portal$/);
      await speak(customer.request, plot.words === DE ? 'DE' : 'EN');
      await customer.reload();
    });

    const menu = customer.getByRole('navigation').first();
    const firstAssignment = customer.locator('main a[href^="/portal/assignments/"]').first();
    await test.step('the portal shows assignments with executors, and no invoices', async () => {
      await settled(customer);
      await expect(menu.getByRole('link', { name: words.assignments })).toBeVisible();
      await expect(menu.getByRole('link', { name: words.invoices })).toHaveCount(0);
      await customer.goto('/portal/assignments');
      await firstAssignment.click();
      await expect(customer.getByText(words.nobodyHidden)).toBeVisible();
    });

    await test.step('the office turns executors off at one object and invoices on at the customer', async () => {
      await desk.goto(`${customerPath}/objects`);
      await desk.locator('main a[href^="/admin/objects/"]:not([href*="/new"])').first().click();
      await expect(desk).toHaveURL(/objects\/[\da-f-]{36}/);
      await desk
        .getByRole('group', { name: words.flagsOfObject })
        .getByRole('switch', { name: words.executors })
        .setChecked(false, { force: true });
      await save(desk, words);
      await desk.goto(`${customerPath}/portal`);
      await desk
        .getByRole('group', { name: words.flagsOfCustomer })
        .getByRole('switch', { name: words.invoices })
        .setChecked(true, { force: true });
      await save(desk, words);
    });

    await test.step('the next page load shows it', async () => {
      await customer.reload();
      await settled(customer);
      await expect(customer.getByText(words.nobodyHidden)).toHaveCount(0);
      await expect(menu.getByRole('link', { name: words.invoices })).toBeVisible();
      await customer.goto(plot.invoices);
      await expect(customer.locator('main a[href^="/portal/invoices/"]').first()).toBeVisible();
    });

    const subject = `Mülleimer ${plot.look.name}`;
    let ticketPath = '';
    await test.step('a ticket with room and photo', async () => {
      await customer.goto('/portal/tickets/new');
      await customer.getByText(words.category, { exact: true }).click();
      await customer.getByRole('combobox', { name: words.object }).selectOption({ index: 1 });
      await customer.getByRole('combobox', { name: words.room }).selectOption({ index: 1 });
      await customer.getByRole('textbox', { name: words.subject }).fill(subject);
      await customer.getByRole('textbox', { name: words.description }).fill('Seit Montag nicht geleert.');
      await customer.locator('input[type="file"]').first().setInputFiles(photo());
      await customer.getByRole('button', { name: words.sendTicket }).click();
      await expect(customer.getByRole('heading', { name: subject })).toBeVisible();
      ticketPath = new URL(customer.url()).pathname;
      await expect(customer.locator('main img[src^="/files/"]').first()).toBeVisible();
    });

    await test.step('the office links it to a planned assignment, the customer sees that it is planned', async () => {
      await desk.goto(`/admin/tickets/${ticketPath.split('/').at(-1)}`);
      await expect(desk.getByRole('heading', { level: 1, name: subject })).toBeVisible();
      await desk.getByRole('combobox', { name: words.linkAssignment }).click();
      await desk.getByRole('option', { name: words.planned }).first().click();
      await desk.getByRole('button', { name: words.link, exact: true }).click();
      await expect(desk.getByText(words.planned, { exact: true }).first()).toBeVisible();
      await customer.reload();
      await expect(customer.getByText(words.planned, { exact: true }).first()).toBeVisible();
    });

    await test.step('the preview shows the same and cannot write', async () => {
      await desk.goto(`${customerPath}/portal`);
      const card = desk.getByRole('group', { name: plot.contact });
      await expect(card.getByText(words.registered, { exact: true })).toBeVisible();
      const [preview] = await Promise.all([
        desk.context().waitForEvent('page'),
        card.getByRole('button', { name: words.tryPreview }).click(),
      ]);
      await expect(preview.getByRole('region', { name: words.preview })).toContainText(plot.contact);
      await preview.goto(ticketPath);
      await expect(preview.getByRole('heading', { name: subject })).toBeVisible();
      await expect(preview.getByText(words.previewReadOnly).first()).toBeVisible();
      const token = await preview.evaluate(
        () => Object.values(sessionStorage).find((value) => /^[\w-]{43}$/.test(value)) ?? '',
      );
      expect(token).not.toBe('');
      const { ticketCancel } = await send<{ ticketCancel: { errors: { code: string }[] } }>(
        preview.request,
        'mutation C($id: ID!) { ticketCancel(id: $id) { errors { code } } }',
        { id: ticketPath.split('/').at(-1) },
        { 'x-portal-preview': token },
      );
      expect(ticketCancel.errors).toEqual([{ code: 'PREVIEW_READ_ONLY' }]);
      await customer.reload();
      await expect(customer.getByText(words.planned, { exact: true }).first()).toBeVisible();
      await preview.close();
    });

    await test.step('revoking ends the open session with the next request', async () => {
      await desk.goto(`${customerPath}/portal`);
      await desk
        .getByRole('group', { name: plot.contact })
        .getByRole('button', { name: words.revoke })
        .click();
      await desk.getByRole('dialog').getByRole('button', { name: words.revoke }).click();
      await expect(desk.getByRole('dialog')).toBeHidden();
      await customer.reload();
      await expect(customer).toHaveURL(/\/sign-in/);
    });

    await test.step('the BASIC organization sees why not', async () => {
      const basic = await (await openWindow(browser, plot.look)).newPage();
      await signIn(basic, 'office@nordlicht.example');
      await speak(basic.request, plot.words === DE ? 'DE' : 'EN');
      await basic.goto('/admin/customers');
      await basic.locator('main a[href^="/admin/customers/"]:not([href$="/new"])').first().click();
      await expect(basic).toHaveURL(/customers\/[\da-f-]{36}/);
      await basic.goto(`${new URL(basic.url()).pathname}/portal`);
      await expect(basic.getByText(words.planGate).first()).toBeVisible();
      await expect(basic.getByRole('switch', { name: words.activate })).toBeDisabled();
      await basic.context().close();
    });

    await customer.context().close();
    await desk.context().close();
  });
}
