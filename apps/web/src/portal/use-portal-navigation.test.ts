import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createElement as create } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { ViewerContext, type CurrentViewer } from '../domains/viewer/viewer.context.ts';
import type { NavigationItem } from '../shared/ui/navigation-items.ts';
import { usePortalNavigation } from './use-portal-navigation.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));

type Flag = 'assignments' | 'invoices' | 'executors';

/** The menu of a customer for whom these flags are on. */
function menuWith(flags: readonly Flag[]): NavigationItem[] {
  const on = (flag: Flag) => flags.includes(flag);
  const viewer: CurrentViewer = {
    __typename: 'Viewer',
    kind: 'CONTACT',
    organization: null,
    staffMember: null,
    contact: null,
    customer: null,
    preview: null,
    account: null,
    menu: {
      __typename: 'PortalVisibility',
      assignments: on('assignments'),
      invoices: on('invoices'),
      executors: on('executors'),
    },
  };
  let items: NavigationItem[] = [];
  const Page = () => {
    items = usePortalNavigation();
    return null;
  };
  const provided = create(ViewerContext, { value: viewer }, create(Page));
  renderToString(create(I18nProvider, { i18n }, provided));
  return items;
}

const lastParts = (items: readonly NavigationItem[]) => items.map(({ to }) => to.split('/').at(-1));

test.each<[Flag[], string[], phone: string[]]>([
  [[], ['portal', 'tickets', 'objects'], ['portal', 'tickets', 'objects']],
  [
    ['assignments', 'invoices'],
    ['portal', 'tickets', 'assignments', 'invoices', 'objects'],
    ['portal', 'tickets', 'assignments', 'invoices', 'objects'],
  ],
  [
    ['assignments', 'executors'],
    ['portal', 'tickets', 'assignments', 'objects', 'executors'],
    ['portal', 'tickets', 'assignments', 'objects', 'executors'],
  ],
  [
    ['assignments', 'invoices', 'executors'],
    ['portal', 'tickets', 'assignments', 'invoices', 'objects', 'executors'],
    ['portal', 'tickets', 'assignments', 'invoices', 'objects'],
  ],
])('with %j on: %j, on a phone %j', (flags, all, phone) => {
  const items = menuWith(flags);
  expect(lastParts(items)).toEqual(all);
  expect(lastParts(items.filter(({ wideOnly }) => !wideOnly))).toEqual(phone);
});
