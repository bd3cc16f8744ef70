import type { Page, PageName } from '../pages/pages.ts';
import type { Server } from '../place/server.ts';
import type { Person } from '../seed/people.ts';

export type ContenderName = 'api' | 'postgraphile' | 'handwritten';

/** A request as it goes over the wire. */
export interface WireRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** One way to answer the pages. */
export interface Contender {
  name: ContenderName;
  /** Starts it on a free port, its output in a file; returns when it answers. */
  start: (ownerUrl: string, failed: (reason: string) => void) => Promise<Server>;
  request: (page: Page, person: Person) => WireRequest;
  /** Whether the body of an answer with status 200 is one; asked for each, so it must be quick. */
  isGood: (body: string) => boolean;
  /** The rows of an answer by section, in the names of the contract; see `equality/rows.ts`. */
  sections: (page: PageName, answer: unknown) => Record<string, unknown>;
}
