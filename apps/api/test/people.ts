import { hashPassword } from '../src/platform/passwords/hashing.ts';
import type { TestApi } from './api.ts';
import type { Answer, ApiClient } from './client.ts';

/** A password that is good enough. */
export const PASSWORD = 'vier Wörter ohne Zusammenhang';

/** A person with an account, and what it opens. */
export interface Person {
  accountId: string;
  email: string;
  organizationId: string;
}

/** People who can sign in with `PASSWORD`, for tests that begin at the door. */
export class People {
  #hash: Promise<string> | undefined;
  #networks = 0;

  constructor(private readonly api: TestApi) {}

  /** An account without any membership. */
  async account(organizationId: string, values: Record<string, unknown> = {}): Promise<Person> {
    this.#hash ??= hashPassword(PASSWORD);
    const email = `person${this.api.seed.next()}@people.example`;
    const passwordHash = await this.#hash;
    const accountId = await this.api.seed.row('account', {
      email,
      name: 'Pia Person',
      password_hash: passwordHash,
      locale: 'DE',
      ...values,
    });
    return { accountId, email, organizationId };
  }

  /** Makes the account a staff member; returns the membership. */
  async asStaff(
    { accountId, organizationId, email }: Person,
    values: Record<string, unknown> = {},
  ): Promise<string> {
    const staffMemberId = await this.api.seed.row('staff_member', {
      organization_id: organizationId,
      name: 'Büro',
      email,
      locale: 'DE',
      owner: true,
      ...values,
    });
    return this.api.seed.row('membership', {
      organization_id: organizationId,
      account_id: accountId,
      staff_member_id: staffMemberId,
    });
  }

  /** Makes the account a contact of a new customer; returns the membership. */
  async asContact(
    { accountId, organizationId, email }: Person,
    values: Record<string, unknown> = {},
  ): Promise<string> {
    const customerId = await this.api.seed.customer(organizationId);
    const contactId = await this.api.seed.contact(organizationId, customerId, { email, ...values });
    return this.api.seed.row('membership', {
      organization_id: organizationId,
      account_id: accountId,
      contact_id: contactId,
    });
  }

  /** A staff member with an account. */
  async staff(): Promise<Person> {
    const person = await this.account(await this.api.seed.organization());
    await this.asStaff(person);
    return person;
  }

  /** A browser in a network of its own, as the trusted proxy names it. */
  browser(token?: string, address = this.newAddress()): ApiClient {
    return this.api.as(token, { 'x-forwarded-for': address });
  }

  newAddress(): string {
    this.#networks += 1;
    return `198.51.${this.#networks >> 8}.${this.#networks & 255}`;
  }

  /** Signs in and returns the token of the session. */
  async signIn(person: Pick<Person, 'email'>, browser = this.browser()): Promise<string> {
    const answer = await trySignIn(browser, person.email);
    if (!answer.token) throw new Error(`Not signed in: ${answer.text}`);
    return answer.token;
  }
}

/** Sends `signIn` as the web app does. */
export function trySignIn(browser: ApiClient, email: string, password = PASSWORD): Promise<Answer> {
  return browser.send(
    `mutation ($input: SignInInput!) { signIn(input: $input) { codeRequired viewer { kind } errors { code field message } } }`,
    { input: { email, password } },
  );
}
