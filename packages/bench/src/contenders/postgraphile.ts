import { appUrl } from '../place/settings.ts';
import { startServer } from '../place/server.ts';
import type { Contender } from './contender.ts';
import { dataOf, hasNoErrors } from './data-of.ts';
import { postgraphileBody } from './postgraphile/requests.ts';
import { viewerHeaders } from './viewer-headers.ts';

/** PostGraphile over the same tables, roles and policies. */
export const postgraphile: Contender = {
  name: 'postgraphile',
  start: (ownerUrl, failed) =>
    startServer(
      'postgraphile',
      new URL('postgraphile/server.ts', import.meta.url),
      { GRAPHILE_ENV: 'production', APP_URL: appUrl(ownerUrl) },
      failed,
    ),
  request: (page, person) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', ...viewerHeaders(person) },
    body: postgraphileBody(page, person),
  }),
  isGood: hasNoErrors,
  sections: (_page, answer) => dataOf(answer),
};
