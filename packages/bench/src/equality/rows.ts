/** How PostGraphile calls what the contract has under a shorter name. */
const names: Readonly<Record<string, string>> = {
  rowId: 'id',
  allAssignments: 'assignments',
  allInvoices: 'invoices',
  allTickets: 'tickets',
  allCustomers: 'customers',
  ticketByRowId: 'ticket',
  serviceObjectByObjectId: 'object',
  roomByRoomId: 'room',
  customerByCustomerId: 'customer',
  assignmentExecutorsByAssignmentId: 'executors',
  filesByTicketId: 'files',
  filesByTicketCommentId: 'files',
  ticketAssignmentsByTicketId: 'assignments',
  ticketCommentsByTicketId: 'comments',
  ticketEventsByTicketId: 'events',
  contactsByCustomerId: 'contacts',
  serviceObjectsByCustomerId: 'objects',
  minorUnits: 'grossMinorUnits',
};

/** What only some of them have: names of types, cursors, and fields that are computed from others. */
const LEFT_OUT = new Set(
  '__typename pageInfo hasNextPage overdue mine viewerCan url authorContactId doneAt'.split(' '),
);

/** Values without an id of their own, which PostGraphile has in the row. */
const INLINE = new Set(['address', 'grossAmount']);

/** Where the contract's counts end: the others may go on. */
const COUNTED = 1_001;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/**
 * An answer in a form in which the contenders can be compared: rows with their fields in order of the name, lists and
 * pages as arrays with the total in front, moments in milliseconds. What is hidden, left out or not asked for is nothing.
 */
export function comparable(sections: Record<string, unknown>): unknown {
  const { ticket, ...lists } = row(sections);
  if (ticket === undefined) return lists;
  // PostGraphile cannot order what is linked by its begin.
  const { assignments, ...rest } = (ticket ?? {}) as { assignments?: unknown[] };
  return { ...rest, assignments: sorted(assignments ?? []) };
}

function row(value: object): Record<string, unknown> {
  const fields = Object.entries(value).flatMap(([name, entry]): [string, unknown][] => {
    if (LEFT_OUT.has(name) || entry === null) return [];
    if (INLINE.has(name)) return Object.entries(row(entry as object));
    const known = names[name] ?? name;
    const plain = form(entry);
    return [[known, known === 'executors' ? sorted(plain as unknown[]) : plain]];
  });
  const { executors, ...rest } = Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  // Hidden executors are null in the API and none elsewhere.
  return Array.isArray(executors) && executors.length > 0 ? { ...rest, executors } : rest;
}

function form(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(form);
  if (typeof value === 'string') return MOMENT.test(value) ? Date.parse(value) : value;
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return value;
  const { nodes, totalCount } = value as { nodes?: unknown[]; totalCount?: number };
  if (nodes !== undefined) {
    const rows = nodes.map(form);
    return totalCount === undefined ? rows : [`${Math.min(totalCount, COUNTED)} in all`, ...rows];
  }
  if (totalCount !== undefined) return String(totalCount);
  const { executorByExecutorId, assignmentByAssignmentId } = value as Record<string, unknown>;
  const linked = executorByExecutorId ?? assignmentByAssignmentId;
  return row(typeof linked === 'object' && linked !== null ? linked : value);
}

const sorted = (rows: unknown[]): unknown[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
