import { print, type DocumentNode } from 'graphql';

/** A document that knows its result and its variables, as codegen writes it from `schema.graphql`. */
export interface TypedDocument<Result, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Result;
}

/** One error of an answer, as the contract words it. */
export interface ApiErrorEntry {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; reference?: string };
}

/** The API refused or failed. Expected failures are not here: they are in the payload's `errors`. */
export class ApiError extends Error {
  constructor(
    /** HTTP status of the answer. */
    readonly status: number,
    readonly entries: readonly ApiErrorEntry[],
    /** Seconds to wait before the next try, when the API says so. */
    readonly retryAfter: number | null,
  ) {
    super(entries[0]?.message ?? `The API answered with status ${status}`);
  }
}

export interface ClientOptions {
  /** Address of the endpoint, for example `https://portal.example/graphql`. */
  url: string;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
  /** Another `fetch`, for tests or proxies. */
  fetch?: typeof fetch;
}

/** Sends one operation and returns its data. */
export type Request = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

/**
 * A client of the API for programs: an ERP, a CAFM.
 *
 * @returns a function that sends one operation; it throws `ApiError` when the answer carries errors
 */
export function createClient(options: ClientOptions): Request {
  const send = options.fetch ?? fetch;
  return async (document, variables, signal) => {
    const response = await send(options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      body: JSON.stringify({ query: print(document), variables }),
      signal: signal ?? null,
    });
    const body = (await response.json().catch(() => ({}))) as { data?: unknown; errors?: ApiErrorEntry[] };
    if (!response.ok || body.errors || body.data === undefined) {
      const wait = Number(response.headers.get('retry-after'));
      throw new ApiError(response.status, body.errors ?? [], Number.isFinite(wait) && wait > 0 ? wait : null);
    }
    return body.data as never;
  };
}
