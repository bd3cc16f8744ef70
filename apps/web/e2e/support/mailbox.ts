import { MAILBOX_PORT } from './addresses.ts';

interface StoredMail {
  to: { address: string }[];
  subject: string;
  text: string;
  html: string;
}

/** Every mail that has arrived for an address, the oldest first. */
export async function mailsTo(address: string): Promise<StoredMail[]> {
  const response = await fetch(`http://127.0.0.1:${MAILBOX_PORT}/api/email`);
  const mails = (await response.json()) as StoredMail[];
  return mails.filter((mail) => mail.to.some((to) => to.address === address));
}

/**
 * Waits for the nth mail to an address.
 *
 * @throws Error when it has not come within 20 seconds
 */
export async function waitForMail(address: string, count = 1): Promise<StoredMail> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const mails = await mailsTo(address);
    const mail = mails[count - 1];
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No mail number ${count} to ${address}`);
}

/** The first link of a mail that leads to this path. */
export function linkIn(mail: StoredMail, path: string): string {
  const found = mail.text.match(new RegExp(`https?://[^\\s]+${path}[^\\s]*`));
  if (!found) throw new Error(`No link to ${path} in the mail "${mail.subject}"`);
  return found[0];
}
