import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowser } from '../src/browser.ts';

async function titleOfAPage(allowInstalled: boolean): Promise<string> {
  const { executablePath, env } = await findBrowser(allowInstalled);
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Kundenportal</title><p>Straße</p>');
    return `${await page.title()} ${await page.innerText('p')}`;
  } finally {
    await browser.close();
  }
}

describe('the browser for the tests', () => {
  it('opens a page', async () => {
    expect(await titleOfAPage(true)).toBe('Kundenportal Straße');
  });

  it.runIf(process.platform === 'linux')('comes from npm where none is installed', async () => {
    expect(await titleOfAPage(false)).toBe('Kundenportal Straße');
  });
});
