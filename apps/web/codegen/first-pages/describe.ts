import { readFileSync } from 'node:fs';
import {
  ApolloClient,
  ApolloLink,
  InMemoryCache,
  Observable,
  type DocumentNode,
  type TypedDocumentNode,
} from '@apollo/client';
import type { FirstCondition, FirstOperation, FirstVariable } from '@kundenportal/rules/first-pages';
import { print } from 'graphql';

/** A value, or a rule by which the server finds it; also inside of objects and lists. */
type Rule<T> = FirstVariable | (T extends object ? { [K in keyof T]: Rule<T[K]> } : T);

/** A query that a page sends at first. `variables` are to the letter those that the page sends. */
export interface Asked {
  document: DocumentNode;
  variables: Readonly<Record<string, unknown>>;
  when: readonly FirstCondition[];
  whateverQuery: boolean;
}

/** The same query, which has nothing to do with what stands after the question mark of the address. */
export function always(asked: Asked): Asked {
  return { ...asked, whateverQuery: true };
}

/** Names a query, with its variables checked against its document. */
export function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: { [K in keyof Variables]: Rule<Variables[K]> },
  ...when: FirstCondition[]
): Asked {
  return { document, variables, when, whateverQuery: false };
}

/** The operation as the client sends it: caught on its way, with the type names that the client adds. */
export async function asSent({ document, ...rest }: Asked): Promise<FirstOperation> {
  let sent: FirstOperation | undefined;
  const link = new ApolloLink(({ operationName, query }) => {
    sent = { name: operationName ?? '', query: print(query), ...rest };
    return new Observable((observer) => observer.complete());
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link, dataMasking: true });
  await client.query({ query: document, fetchPolicy: 'no-cache' }).catch(() => undefined);
  if (!sent) throw new Error('A first query was not sent');
  return sent;
}

interface ManifestChunk {
  file: string;
  css?: string[];
  imports?: string[];
}

/** What the build wrote: for every module with a file of its own, what it loads with it. */
export class Manifest {
  readonly #chunks: Record<string, ManifestChunk>;

  constructor(path: string) {
    this.#chunks = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestChunk>;
  }

  /**
   * The addresses of the files that these modules load and `loaded` does not.
   *
   * @throws Error when the build has no such module
   */
  files(modules: readonly string[], loaded: readonly string[]): string[] {
    const known = this.#closure(loaded);
    return [...this.#closure(modules)].filter((file) => !known.has(file)).map((file) => `/${file}`);
  }

  #closure(modules: readonly string[]): Set<string> {
    const seen = new Set<string>();
    const visit = (key: string): void => {
      if (seen.has(key)) return;
      seen.add(key);
      for (const next of this.#chunk(key).imports ?? []) visit(next);
    };
    for (const key of modules) visit(key);
    return new Set([...seen].map((key) => this.#chunk(key)).flatMap(({ file, css = [] }) => [file, ...css]));
  }

  #chunk(key: string): ManifestChunk {
    const chunk = this.#chunks[key];
    if (!chunk) throw new Error(`The build has no ${key}: a first page names it`);
    return chunk;
  }
}
