import { Migration0001Initial } from './0001-initial.ts';
import { Migration0002FastReads } from './0002-fast-reads.ts';
import { Migration0003TicketScope } from './0003-ticket-scope.ts';

/** Every migration in the order in which they run; they only ever go forward. */
export const migrations = [
  { name: '0001-initial', class: Migration0001Initial },
  { name: '0002-fast-reads', class: Migration0002FastReads },
  { name: '0003-ticket-scope', class: Migration0003TicketScope },
];
