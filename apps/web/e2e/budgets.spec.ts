import { measureWeb, type WebPlan } from '@kundenportal/bench/measure-web';
import { customer, office } from '@kundenportal/bench/plans';
import { expect, test } from '@playwright/test';

const MAX_SHIFT = 0.02;
/** The largest paint, in milliseconds. */
const MAX_PAINT = { phone: 2_500, desktop: 1_000 };

const plans: [string, Omit<WebPlan, 'url'>][] = [
  ['the customer on a phone', customer],
  ['the office at its desk', office],
];

for (const [who, { email, password, pages }] of plans) {
  test(`the first pages of ${who} are within their budgets`, async ({ baseURL }) => {
    test.setTimeout(240_000);
    const { pages: measured } = await measureWeb({
      url: baseURL ?? '',
      email,
      password,
      pages: pages.slice(0, 1),
    });
    for (const page of measured) {
      const seconds = (page.quickestPaint / 1_000).toFixed(2);
      console.log(
        `\nfigure: ${page.path} on a ${page.device}: largest paint ${seconds} s, layout shift ${page.layoutShift.toFixed(3)}`,
      );
      // Simulated, so mostly a matter of bytes and round trips; a busy machine can only make it longer.
      expect
        .soft(page.quickestPaint, `largest paint of ${page.path}`)
        .toBeLessThanOrEqual(MAX_PAINT[page.device]);
      expect.soft(page.layoutShift, `layout shift of ${page.path}`).toBeLessThanOrEqual(MAX_SHIFT);
      expect.soft([page.accessibility, page.faults], `accessibility of ${page.path}`).toEqual([100, []]);
    }
  });
}
