import type { Contender } from '../contenders/contender.ts';
import { opens, type Page } from '../pages/pages.ts';
import type { Person } from '../seed/people.ts';
import type { LoadRequest } from './load.ts';

const MAIN = 1;

/** The people of one provider; of the main one when not told. */
export function membersOf(people: readonly Person[], organization = MAIN): Person[] {
  return people.filter((person) => person.organization === organization);
}

/** One request for a page by everybody who opens it. */
export function requestsFor(
  contender: Contender,
  page: Page,
  people: readonly Person[],
  headers: Record<string, string> = {},
): LoadRequest[] {
  return people
    .filter((person) => opens(page, person))
    .map((person) => {
      const request = contender.request(page, person);
      return {
        ...request,
        headers: { ...request.headers, ...headers },
        kind: page.name,
        // What is compressed cannot be looked at.
        ...(!('accept-encoding' in headers) && { isGood: contender.isGood }),
      };
    });
}
