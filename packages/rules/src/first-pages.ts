/**
 * What the build of the web app tells the server of its pages, so that the answer to a visit can name the files and carry
 * the data that the page begins with. The server knows nothing else of the app.
 */
export interface FirstPages {
  pages: readonly FirstPage[];
}

/** One page, or with a star at the end of `path` all below it. The first that fits counts. */
export interface FirstPage {
  /** `/portal/tickets/:id`: a part with a colon stands for any one part. */
  path: string;
  /** Scripts and styles beside those that every page loads, by language. */
  files: Record<string, readonly string[]>;
  /** The page that is shown instead to whoever has no session. */
  signedOut?: string;
  /** What the page asks first, in this order. */
  operations: readonly FirstOperation[];
}

/** A query that the page sends when it is opened. */
export interface FirstOperation {
  name: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Whether it asks the same when the address has filters, a tab or the like after a question mark. */
  whateverQuery: boolean;
  /** Asked only when all of these hold. */
  when: readonly FirstCondition[];
}

/** What an earlier answer must say: `{ answer: ['viewer', 'kind'], is: 'CONTACT' }`. */
export interface FirstCondition {
  answer: readonly string[];
  is: unknown;
}

/** Stands in `variables` for a value that only the server knows when the page is asked for. */
export type FirstVariable =
  /** The part of the address with this name. */
  | { $path: string }
  /** A value of an earlier answer. */
  | { $answer: readonly string[] }
  /** The instant at which today began in this time zone, as ISO 8601. */
  | { $startOfToday: string };

/** An answer as the page carries it. */
export interface FirstAnswer {
  name: string;
  variables: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>>;
}

/** The id of the element of the page that holds the answers as JSON. */
export const FIRST_ANSWERS_ID = 'first-answers';
