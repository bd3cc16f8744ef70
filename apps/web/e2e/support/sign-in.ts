import { expect, type Page } from '@playwright/test';
import { settled } from './settled.ts';

export const DEMO_PASSWORD = 'kundenportal-demo';

/** Signs in with the form, as a person does, and waits until the page that opens has asked for all that it shows. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/E-Mail|E-mail/).fill(email);
  await page.getByRole('textbox', { name: /^(Passwort|Password)$/ }).fill(password);
  await page.getByRole('button', { name: /^(Anmelden|Sign in)$/ }).click();
  await expect(page).toHaveURL(/\/(admin|portal)/);
  await settled(page);
}
