/**
 * The data of a GraphQL answer.
 *
 * @throws Error when there are errors
 */
export function dataOf(answer: unknown): Record<string, unknown> {
  const { data, errors } = answer as { data?: Record<string, unknown> | null; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Whether a GraphQL answer, as text, is one without errors: they come with status 200 too. */
export function hasNoErrors(body: string): boolean {
  return body.startsWith('{"data":{') && !body.includes('"errors":');
}
