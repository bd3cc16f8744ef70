import type { FirstAnswer, FirstOperation } from '@kundenportal/rules/first-pages';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { MatchedPage } from './description.ts';
import { resolveVariables, valueAt } from './variables.ts';

/** How long a page waits for its data. After that it is served without, and asks for itself. */
const PATIENCE_MS = 1_500;

/** What of the visit goes along. The key of a preview does not: it belongs to a tab, not to an address. */
const PASSED_ON = ['cookie', 'user-agent', 'accept-language', 'x-forwarded-for'] as const;

/**
 * Asks what the page would ask first, through the same door as everybody: who the cookie names is recognised, limited,
 * logged and refused as with any other request.
 *
 * @returns the answers that are whole, in order; none that has errors, and none that is late
 */
export async function firstAnswers(
  app: FastifyInstance,
  request: FastifyRequest,
  { page, params }: MatchedPage,
): Promise<readonly FirstAnswer[]> {
  const given: FirstAnswer[] = [];
  const work = async () => {
    let answers: Record<string, unknown> = {};
    for (const operation of page.operations) {
      if (!operation.when.every(({ answer, is }) => valueAt(answers, answer) === is)) continue;
      const variables = resolveVariables(operation.variables, {
        params,
        answers,
      }) as FirstAnswer['variables'];
      const data = await ask(app, request, operation, variables);
      if (data === null) return;
      answers = { ...answers, ...data };
      given.push({ name: operation.name, variables, data });
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
  // A page without data is a whole page.
  await Promise.race([work().catch(() => undefined), late]);
  clearTimeout(timer);
  // What comes later is nobody's any more.
  return [...given];
}

async function ask(
  app: FastifyInstance,
  request: FastifyRequest,
  { name, query }: FirstOperation,
  variables: FirstAnswer['variables'],
): Promise<FirstAnswer['data'] | null> {
  const passed = PASSED_ON.map((header) => [header, request.headers[header]] as const);
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: request.socket.remoteAddress,
    headers: {
      'content-type': 'application/json',
      ...Object.fromEntries(passed.filter(([, value]) => value !== undefined)),
    },
    payload: JSON.stringify({ operationName: name, query, variables }),
  });
  if (response.statusCode !== 200) return null;
  const { data, errors } = response.json<{ data?: FirstAnswer['data'] | null; errors?: unknown[] }>();
  return errors ? null : (data ?? null);
}
