import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectReadable } from './axe.ts';
import { DESKTOP, other, PHONE, turn, type Look, type Scheme } from './looks.ts';
import type { Opener } from './openers.ts';
import { takePicture, type Picture } from './pictures.ts';
import { expectNoSidewaysScroll, settled, still } from './settled.ts';

/** A page to look at. */
export interface Stop {
  path: string;
  /** What its heading says: without it a page that is missing would be looked at instead. */
  heading?: string;
  /** Looked at in the other size of window too. */
  isMain?: boolean;
  /** What of it is closed at first. */
  opens?: readonly Opener[];
  pictures?: readonly Picture[];
}

/** Looks at pages, one after the other, light and dark, with everything open. */
export class Visitor {
  readonly #page: Page;
  readonly #look: Look;
  #scheme: Scheme;

  constructor(page: Page, look: Look) {
    this.#page = page;
    this.#look = look;
    this.#scheme = look.scheme;
  }

  /** Opens a page and looks at it. */
  async visit(stop: Stop): Promise<void> {
    await this.#page.goto(stop.path);
    await this.lookAround(stop);
  }

  /** Looks at the page that is open. */
  async lookAround(stop: Stop): Promise<void> {
    const page = this.#page;
    await settled(page);
    const heading = page.getByRole('heading', { level: 1 });
    if (stop.heading === undefined) {
      await expect(heading).not.toHaveText(/^(Diese Seite gibt es nicht|This page does not exist)$/);
    } else {
      await expect(heading).toContainText(stop.heading);
    }
    await this.#inspect(stop.path);
    for (const picture of stop.pictures ?? []) await takePicture(page, this.#look, this.#scheme, picture);
    for (const opener of stop.opens ?? []) await this.#inspectOpen(stop.path, opener);
    if (stop.isMain) await this.#inspectResized(stop.path);
  }

  async #inspectOpen(path: string, opener: Opener): Promise<void> {
    await opener.open(this.#page);
    await this.#inspect(`${path}, ${opener.name}`);
    await opener.close?.(this.#page);
  }

  async #inspectResized(path: string): Promise<void> {
    const { viewport } = this.#look;
    await this.#page.setViewportSize(viewport.width === PHONE.width ? DESKTOP : PHONE);
    await settled(this.#page);
    // The other width has another height: what was scrolled to may now lie half under the top bar.
    await this.#page.evaluate(() => window.scrollTo(0, 0));
    await still(this.#page);
    await expectAccessible(this.#page, `${path}, ${this.#look.name} resized, ${this.#scheme}`);
    await expectNoSidewaysScroll(this.#page, `${path}, ${this.#look.name} resized`);
    await this.#page.setViewportSize(viewport);
  }

  /** The whole page in the colours that it has, then only the colours in the other scheme. */
  async #inspect(path: string): Promise<void> {
    const page = this.#page;
    const where = (): string => `${path}, ${this.#look.name}, ${this.#scheme}`;
    await still(page);
    await expectAccessible(page, where());
    await expectNoSidewaysScroll(page, where());
    this.#scheme = other(this.#scheme);
    await turn(page, this.#scheme);
    await still(page);
    await expectReadable(page, where());
  }
}
