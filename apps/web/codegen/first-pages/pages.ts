import type { FirstCondition } from '@kundenportal/rules/first-pages';
import { viewerQuery } from '../../src/domains/viewer/viewer.graphql.ts';
import { officePages } from './office-pages.ts';
import { portalPages } from './portal-pages.ts';
import { always, ask, type Asked } from './describe.ts';

/** A page whose files and first queries the server names in its answer to the visit. */
export interface PagePlan {
  path: string;
  /** Modules of the app that it loads. */
  modules: readonly string[];
  operations: readonly Asked[];
  signedOut?: string;
}

const account = (path: string, page: string, operations: readonly Asked[] = []): PagePlan => ({
  path,
  modules: [`src/account/${page}.page.tsx`],
  operations,
});

const viewer = always(ask(viewerQuery, {}));

/** Both views: their frame with the words, and who is asking. */
const view = (
  name: 'admin' | 'portal',
  frame: string,
  kind: string,
  pages: readonly PagePlan[],
): PagePlan[] => {
  const isTheirs: FirstCondition = { answer: ['viewer', 'kind'], is: kind };
  return pages.map(({ path, modules, operations }) => ({
    path: `/${name}${path}`,
    modules: [`src/${name}/${frame}`, `src/${name}/locales/{language}.po`, ...modules],
    operations: [viewer, ...operations.map((asked) => ({ ...asked, when: [isTheirs, ...asked.when] }))],
    signedOut: '/sign-in',
  }));
};

/** In this order: the first that fits an address counts. */
export const pagePlans: readonly PagePlan[] = [
  account('/sign-in', 'sign-in'),
  account('/invitation/:token', 'invitation'),
  { ...account('/', 'landing', [viewer]), signedOut: '/sign-in' },
  ...view('portal', 'portal-start.ts', 'CONTACT', portalPages),
  ...view('admin', 'admin.layout.tsx', 'STAFF', officePages),
];
