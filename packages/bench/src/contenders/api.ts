import { requestBody } from '../pages/pages.ts';
import { startApi } from '../place/api.ts';
import type { Contender } from './contender.ts';
import { dataOf, hasNoErrors } from './data-of.ts';

/** This API as it ships. */
export const api: Contender = {
  name: 'api',
  start: (ownerUrl, failed) => startApi(ownerUrl, failed),
  request: (page, person) => ({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json,application/json;q=0.9',
      'apollo-require-preflight': 'true',
      'accept-language': 'de',
      cookie: person.cookie,
    },
    body: requestBody(page, person),
  }),
  isGood: hasNoErrors,
  sections: (_page, answer) => dataOf(answer),
};
