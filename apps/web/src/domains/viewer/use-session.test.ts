import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createElement as create } from 'react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { currentToasts, dismissToast } from '../../shared/ui/toast-store.ts';
import { useSession, type Session } from './use-session.ts';

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }));
afterEach(() => currentToasts().forEach(({ id }) => dismissToast(id)));

/** The actions as a page gets them, with an API that answers so. */
function sessionWith(answer: () => Observable<ApolloLink.Result>): Session {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink(answer) });
  const caught: Session[] = [];
  const Page = () => {
    caught.push(useSession());
    return null;
  };
  const routed = create(MemoryRouter, null, create(Page));
  renderToString(create(I18nProvider, { i18n }, create(ApolloProvider, { client, children: routed })));
  return caught[0]!;
}

const away = () =>
  new Observable<ApolloLink.Result>((observer) => observer.error(new TypeError('Failed to fetch')));

test.each<[string, (session: Session) => Promise<void>]>([
  ['signing out', ({ signOut }) => signOut()],
  ['keeping the language', ({ keepLocale }) => keepLocale('de')],
])('%s tells that the API is away, and does not reject', async (_name, act) => {
  await act(sessionWith(away));
  expect(currentToasts()).toEqual([expect.objectContaining({ tone: 'danger' })]);
});

test('a refusal is told in its own words', async () => {
  const errors = [{ __typename: 'UserError', message: 'Not now.' }];
  const refused = () =>
    new Observable<ApolloLink.Result>((observer) => {
      observer.next({
        data: { accountUpdate: { __typename: 'AccountUpdatePayload', account: null, errors } },
      });
      observer.complete();
    });
  await sessionWith(refused).keepLocale('en');
  expect(currentToasts().map(({ message }) => message)).toEqual(['Not now.']);
});
