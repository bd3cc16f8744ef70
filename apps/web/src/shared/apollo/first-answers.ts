import { Kind } from 'graphql';
import { ApolloLink, Observable, type ApolloClient, type DocumentNode } from '@apollo/client';
import { FIRST_ANSWERS_ID, type FirstAnswer } from '@kundenportal/rules/first-pages';

/** Seconds after which an answer that nobody wanted is too old to count as one from the network. */
const FRESH_SECONDS = 10;

/**
 * Answers that came with the page. Each is used once: written into the cache before the query is rendered for the first
 * time, and given in the place of the first request with the same variables.
 */
export class FirstAnswers {
  #unseen: FirstAnswer[];
  #unsent: FirstAnswer[];

  constructor(answers: readonly FirstAnswer[]) {
    this.#unseen = [...answers];
    this.#unsent = [...answers];
    if (answers.length > 0) setTimeout(() => this.forget(), FRESH_SECONDS * 1000);
  }

  /** Writes the answer to this query, if there is one, so that it is there when the query is read. */
  write(client: ApolloClient, query: DocumentNode, variables: Record<string, unknown>): void {
    const answer = take(this.#unseen, nameOf(query), variables);
    // Whoever watches the cache is told by the answer itself; this runs while a page is rendered.
    if (answer) client.cache.writeQuery({ query, variables, data: answer.data, broadcast: false });
  }

  /** Stands before the way to the API: what the page brought along is not asked for again. */
  readonly link = new ApolloLink((operation, forward) => {
    const { operationName, variables } = operation;
    const answer = take(this.#unsent, operationName, variables);
    if (!answer) return forward(operation);
    return new Observable((observer) => {
      observer.next({ data: answer.data });
      observer.complete();
    });
  });

  /** From now on everything is asked for. */
  forget(): void {
    this.#unseen = [];
    this.#unsent = [];
  }
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  return definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}

function take(
  answers: FirstAnswer[],
  name: string | undefined,
  variables: Record<string, unknown>,
): FirstAnswer | undefined {
  if (answers.length === 0) return undefined;
  const wanted = stable(variables);
  const at = answers.findIndex((answer) => answer.name === name && stable(answer.variables) === wanted);
  return at < 0 ? undefined : answers.splice(at, 1)[0];
}

/** Equal variables give equal texts, in whatever order they were written down. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );
}

/** Takes the answers out of the page: a second client of this tab finds none. */
export function takeFirstAnswers(): FirstAnswers {
  const block = document.getElementById(FIRST_ANSWERS_ID);
  block?.remove();
  return new FirstAnswers(readAnswers(block?.textContent ?? '[]'));
}

/** The answers in a block; none when the connection broke off within it. */
export function readAnswers(text: string): FirstAnswer[] {
  try {
    return JSON.parse(text) as FirstAnswer[];
  } catch {
    return [];
  }
}
