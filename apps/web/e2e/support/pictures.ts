import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { DESKTOP, turn, type Look, type Scheme } from './looks.ts';
import { still } from './settled.ts';

const FOLDER = join(import.meta.dirname, '../../../../docs/pictures');

/** A desktop that is smaller than the one of the checks: what is written can be read in the documents. */
const SMALL_DESKTOP = { width: 1280, height: 800 };

/** A picture of the page for `docs/pictures`. */
export interface Picture {
  name: string;
  /** The window that it is taken in. */
  look: string;
  scheme: Scheme;
}

/**
 * Takes a picture when the window is the one for it. It is written only with `--update-snapshots`,
 * so that a run leaves the checkout as it was.
 */
export async function takePicture(
  page: Page,
  look: Look,
  current: Scheme,
  { name, look: wanted, scheme }: Picture,
): Promise<void> {
  const { updateSnapshots } = test.info().config;
  if (look.name !== wanted || (updateSnapshots !== 'all' && updateSnapshots !== 'changed')) return;
  if (look.viewport === DESKTOP) await page.setViewportSize(SMALL_DESKTOP);
  await turn(page, scheme);
  await still(page);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
  await turn(page, current);
  await page.setViewportSize(look.viewport);
}
