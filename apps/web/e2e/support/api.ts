import type { APIRequestContext } from '@playwright/test';

/** Sends an operation with the cookies of a window: to look behind the pages, or to try what they do not offer. */
export async function send<T>(
  request: APIRequestContext,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await request.post('/graphql', { data: { query, variables }, headers });
  const body = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (body.errors) throw new Error(body.errors.map((error) => error.message).join('; '));
  return body.data;
}

/** Chooses the language of the account that is signed in. */
export async function speak(request: APIRequestContext, locale: 'DE' | 'EN'): Promise<void> {
  await send(
    request,
    'mutation Speak($locale: Locale!) { accountUpdate(input: { locale: $locale }) { errors { code } } }',
    { locale },
  );
}
