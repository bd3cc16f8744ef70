import { expect, type Page } from '@playwright/test';

/** Something of a page that is closed at first. */
export interface Opener {
  name: string;
  open: (page: Page) => Promise<void>;
  /** Puts it back; left out when nothing after it minds. */
  close?: (page: Page) => Promise<void>;
}

async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[role="option"]:visible')).toHaveCount(0);
}

/** A dialog behind a button; the name in both languages. */
export function dialog(button: RegExp): Opener {
  return {
    name: String(button),
    open: async (page) => {
      await page.locator('main').getByRole('button', { name: button }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    close: escape,
  };
}

/** A part that unfolds: what is pressed, and what is there then. */
export function unfolded(button: string, shown: string): Opener {
  return {
    name: button,
    open: async (page) => {
      await page.locator('main').locator(button).first().click();
      await expect(page.locator(shown).first()).toBeVisible();
    },
  };
}

/** The list of a picker; the label of its field in both languages. */
export function picker(label: RegExp): Opener {
  return {
    name: `picker ${String(label)}`,
    open: async (page) => {
      await page.locator('main').getByRole('combobox', { name: label }).first().click();
      await expect(page.getByRole('option').first()).toBeVisible();
    },
    close: escape,
  };
}

/** A form that was sent without anything in it; the name of its button in both languages. */
export function refused(button: RegExp): Opener {
  return {
    name: `refused ${String(button)}`,
    open: async (page) => {
      await page.getByRole('button', { name: button }).last().click();
      await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
    },
  };
}

/** A form with a save bar that was sent without what it needs. */
export const refusedInBar: Opener = {
  name: 'refused',
  open: async (page) => {
    await page.locator('main').getByRole('textbox').last().fill('…');
    await page.getByRole('button', { name: /^(Speichern|Save)$/ }).click();
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
  },
  close: leave,
};

/** A switch that was moved, with the bar that asks to save it. */
export const unsaved: Opener = {
  name: 'save bar',
  open: async (page) => {
    await page.locator('main').getByRole('switch').last().click({ force: true });
    await expect(discard(page)).toBeVisible();
  },
  close: leave,
};

async function leave(page: Page): Promise<void> {
  await discard(page).click();
  await expect(discard(page)).toHaveCount(0);
}

function discard(page: Page) {
  return page.getByRole('button', { name: /^(Verwerfen|Discard)$/ });
}

/** The search over everything, with hits. */
export const search: Opener = {
  name: 'search',
  open: async (page) => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('re');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  },
  close: escape,
};

/** The keys of the office. */
export const shortcuts: Opener = {
  name: 'shortcuts',
  open: async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  close: escape,
};

/** Who is signed in, language and appearance. */
export const accountMenu: Opener = {
  name: 'account menu',
  open: async (page) => {
    await page.locator('button[popovertarget]').first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
  },
  close: async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  },
};

/** The menu of the office on a phone. */
export const menuDrawer: Opener = {
  name: 'menu',
  open: async (page) => {
    await page.getByRole('button', { name: /^(Menü öffnen|Open menu)$/ }).click();
    await expect(page.getByRole('dialog').getByRole('navigation')).toBeVisible();
  },
  close: escape,
};
