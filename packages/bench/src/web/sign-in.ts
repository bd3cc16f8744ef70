import type { BrowserContext } from 'playwright-core';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { kind } errors { code } } }`;

/** Who signs in, and where. */
export interface Visitor {
  /** Address of the product, without a slash at the end. */
  url: string;
  email: string;
  password: string;
}

/**
 * Signs in: from then on every page of this browser is that person's.
 *
 * @throws Error when the API refuses
 */
export async function signIn(context: BrowserContext, { url, email, password }: Visitor): Promise<void> {
  const response = await context.request.post(`${url}/graphql`, {
    headers: { 'apollo-require-preflight': 'true' },
    data: { query: SIGN_IN, variables: { input: { email, password } } },
  });
  const { data } = (await response.json()) as { data?: { signIn?: { errors: unknown[] } } };
  if (data?.signIn?.errors.length !== 0) throw new Error(`${email} was not let in: ${await response.text()}`);
}
