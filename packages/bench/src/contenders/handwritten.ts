import { SEARCH, type Page, type PageName } from '../pages/pages.ts';
import { startServer } from '../place/server.ts';
import type { Person } from '../seed/people.ts';
import type { Contender } from './contender.ts';
import { createLogin } from './handwritten/login.ts';
import { viewerHeaders } from './viewer-headers.ts';

/** Under which name the contract has what a page is about; the home page has three of them. */
const sectionOf: Record<Exclude<PageName, 'home'>, string> = {
  'assignments-20': 'assignments',
  'assignments-100': 'assignments',
  invoices: 'invoices',
  ticket: 'ticket',
  'office-customers': 'customers',
  'office-tickets': 'tickets',
};

/** SQL written by hand for each page, behind the same HTTP server. */
export const handwritten: Contender = {
  name: 'handwritten',
  start: async (ownerUrl, failed) =>
    startServer(
      'handwritten',
      new URL('handwritten/server.ts', import.meta.url),
      { DATABASE_URL: await createLogin(ownerUrl) },
      failed,
    ),
  request: (page, person) => ({ method: 'GET', path: pathOf(page, person), headers: viewerHeaders(person) }),
  isGood: (body) => body.startsWith('{'),
  sections: (page, answer) =>
    page === 'home' ? (answer as Record<string, unknown>) : { [sectionOf[page]]: answer },
};

function pathOf({ name, variables }: Page, person: Person): string {
  if (name.startsWith('assignments')) return `/assignments?first=${String(variables(person)['first'])}`;
  if (name === 'ticket') return `/ticket?id=${person.ticketId}`;
  if (name === 'home') return `/home?today=${String(variables(person)['today'])}`;
  return name === 'office-customers' ? `/${name}?search=${SEARCH}` : `/${name}`;
}
