import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The only rules whose answer changes with the colours: all else stays as it was in the other scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Without the machinery for frames, of which there are none, and without telling all that was well:
 * half the time of a run went into that.
 */
function builder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
}

/** Expects that axe finds nothing on the page as it stands, with whatever is open. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expectNothingFound(builder(page).withTags(TAGS), where);
}

/** Expects that everything on the page can be read in the colours that it has now. */
export async function expectReadable(page: Page, where: string): Promise<void> {
  await expectNothingFound(builder(page).withRules(COLOUR_RULES), where);
}

async function expectNothingFound(axe: AxeBuilder, where: string): Promise<void> {
  const { violations, passes } = await axe.analyze();
  const told = violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  );
  // Goes on after a fault: one run tells of every page.
  expect.soft(told, `axe on ${where}`).toEqual([]);
  // A page on which nothing could be looked at has nothing wrong either.
  expect(passes.length, `what axe looked at on ${where}`).toBeGreaterThan(0);
}
