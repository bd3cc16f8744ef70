import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirstAnswer, FirstPages } from '@kundenportal/rules/first-pages';

const HTML =
  '<!doctype html><html><head><title>Portal</title></head><body><div id="root"></div></body></html>';
const always = { when: [], whateverQuery: true };

const PAGES: FirstPages = {
  pages: [
    { path: '/sign-in', files: { de: ['/assets/sign-in.js'], en: [] }, operations: [] },
    {
      path: '/portal/tickets/:id',
      files: { de: ['/assets/ticket.js', '/assets/ticket.css'], en: ['/assets/ticket-en.js'] },
      signedOut: '/sign-in',
      operations: [
        { name: 'Who', query: 'query Who { viewer { kind menu { invoices } } }', variables: {}, ...always },
        {
          name: 'Page',
          query: `query Page($id: ID!, $today: DateTime!, $withInvoices: Boolean!) {
            ticket(id: $id) { id subject }
            assignments(first: 1, filter: { startsFrom: $today }) { nodes { id } }
            invoices(first: 1) @include(if: $withInvoices) { nodes { id } }
          }`,
          variables: {
            id: { $path: 'id' },
            today: { $startOfToday: 'Europe/Berlin' },
            withInvoices: { $answer: ['viewer', 'menu', 'invoices'] },
          },
          when: [{ answer: ['viewer', 'kind'], is: 'CONTACT' }],
          whateverQuery: false,
        },
      ],
    },
  ],
};

/** A built web app with one page that brings data along; the caller removes the folder. */
export async function buildFirstPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenportal-page-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), HTML);
  await writeFile(join(folder, 'first-pages.json'), JSON.stringify(PAGES));
  return folder;
}

/** The answers that a page carries; null when it has no block for them. */
export function answersIn(html: string): FirstAnswer[] | null {
  const block = /<script type="application\/json" id="first-answers">(.*?)<\/script>/s.exec(html);
  return block ? (JSON.parse(block[1] ?? '') as FirstAnswer[]) : null;
}
