import { readFileSync } from 'node:fs';
import { Kind, parse, print, type FragmentDefinitionNode } from 'graphql';
import { SEARCH, type Page, type PageName } from '../../pages/pages.ts';
import { withTypeNames } from '../../pages/type-names.ts';
import type { Person } from '../../seed/people.ts';

const read = (name: string) =>
  parse(readFileSync(new URL(`queries/${name}.graphql`, import.meta.url), 'utf8'));

const fragments = read('fragments').definitions.filter(
  (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
);

const files: Record<PageName, string> = {
  home: 'home',
  'assignments-20': 'assignments',
  'assignments-100': 'assignments',
  invoices: 'invoices',
  ticket: 'ticket',
  'office-customers': 'office-customers',
  'office-tickets': 'office-tickets',
};

/** The body that asks PostGraphile for the same rows as a page of the web app. */
export function postgraphileBody(page: Page, person: Person): string {
  return JSON.stringify({ query: documentOf(page.name), variables: variablesOf(page, person) });
}

const documents = new Map<PageName, string>();

function documentOf(name: PageName): string {
  const known = documents.get(name);
  if (known !== undefined) return known;
  const query = read(files[name]);
  const text = print(query);
  const used = fragments.filter((fragment) => text.includes(`...${fragment.name.value}`));
  const document = print(
    withTypeNames({ kind: Kind.DOCUMENT, definitions: [...query.definitions, ...used] }),
  );
  documents.set(name, document);
  return document;
}

/** What the page's filter says beyond these is written into the queries. */
function variablesOf(page: Page, person: Person): Record<string, unknown> {
  if (page.name === 'office-customers') return { search: SEARCH };
  const { first, id, today, withAssignments, withInvoices } = page.variables(person);
  return { first, id, today, withAssignments, withInvoices };
}
