import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FirstAnswers, readAnswers } from './first-answers.ts';

const query = gql`
  query Tickets($filter: Filter, $after: String) {
    tickets(filter: $filter, after: $after)
  }
`;
const variables = { filter: { search: null, status: ['NEW'] }, after: null };
/** The same, written down in another order. */
const sameVariables = { after: null, filter: { status: ['NEW'], search: null } };
const brought = { name: 'Tickets', variables, data: { tickets: 'brought' } };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function page(answers = new FirstAnswers([brought])) {
  const asked: unknown[] = [];
  const network = new ApolloLink(({ variables: sent }) => {
    asked.push(sent);
    return new Observable((observer) => {
      observer.next({ data: { tickets: 'asked' } });
      observer.complete();
    });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([answers.link, network]),
  });
  const ask = async (wanted: Record<string, unknown>) =>
    (await client.query({ query, variables: wanted, fetchPolicy: 'network-only' })).data;
  return { answers, asked, ask, client };
}

test('an answer stands in for the first request, and for no other', async () => {
  const { ask, asked } = page();
  expect(await ask(sameVariables)).toEqual({ tickets: 'brought' });
  expect(asked).toEqual([]);
  expect(await ask(variables)).toEqual({ tickets: 'asked' });
});

test('other variables are asked for', async () => {
  const { ask, asked } = page();
  expect(await ask({ ...variables, after: 'x' })).toEqual({ tickets: 'asked' });
  expect(asked).toHaveLength(1);
});

test('an answer is in the cache before the query is read, once', () => {
  const { answers, client } = page();
  const read = (): unknown => client.readQuery({ query, variables });
  expect(read()).toBeNull();
  answers.write(client, query, sameVariables);
  expect(read()).toEqual({ tickets: 'brought' });
  client.writeQuery({ query, variables, data: { tickets: 'newer' } });
  answers.write(client, query, variables);
  expect(read()).toEqual({ tickets: 'newer' });
});

test('what was forgotten, or waited too long, is asked for', async () => {
  const forgotten = page();
  forgotten.answers.forget();
  expect(await forgotten.ask(variables)).toEqual({ tickets: 'asked' });
  const old = page();
  vi.advanceTimersByTime(10_001);
  expect(await old.ask(variables)).toEqual({ tickets: 'asked' });
  old.answers.write(old.client, query, variables);
  expect(old.client.readQuery({ query, variables: { ...variables, after: 'x' } })).toBeNull();
});

test('a page that broke off within its answers has none', () => {
  const text = JSON.stringify([brought]);
  expect(readAnswers(text)).toEqual([brought]);
  expect(readAnswers(text.slice(0, -9))).toEqual([]);
});
