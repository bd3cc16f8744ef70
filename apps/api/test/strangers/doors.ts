import { encodeCursor } from '../../src/platform/read/cursor.ts';
import type { Kind } from './world.ts';

/** A way to what is hidden: an operation that is sent twice, once aimed at it and once at nothing. */
export interface Door {
  name: string;
  /** Whose id it is aimed at. */
  kind: Kind;
  /** What it answers with; the same when left out. */
  result?: Kind;
  query: string;
  /** Variables that aim at the row of this id, in the world of these words. */
  variables?: (id: string, word: string) => Record<string, unknown>;
}

/** List types by what they hold, with every field that could tell of something else, and every order. */
const LISTS: readonly { kind: Kind; field: string; fields: string; sorts: readonly string[] }[] = [
  {
    kind: 'object',
    field: 'objects',
    fields: 'id number name address { street } rooms { totalCount nodes { id name } } customer { id name }',
    sorts: ['NAME', 'NUMBER', 'CITY'],
  },
  { kind: 'executor', field: 'executors', fields: 'id displayName kind', sorts: ['NAME'] },
  {
    kind: 'assignment',
    field: 'assignments',
    fields: 'id title object { id name } executors { id displayName } tickets { id subject }',
    sorts: ['STARTS_AT', 'TITLE'],
  },
  {
    kind: 'invoice',
    field: 'invoices',
    fields: 'id number overdue pdf { id name url } xml { id } objects { id name }',
    sorts: ['ISSUE_DATE', 'NUMBER', 'DUE_DATE'],
  },
  {
    kind: 'ticket',
    field: 'tickets',
    fields:
      'id number subject room { id name } object { id name } files { id name } assignments { id title } comments { totalCount nodes { id body } } events { totalCount nodes { id } }',
    sorts: ['UPDATED_AT', 'CREATED_AT', 'NUMBER'],
  },
];

const FILTERS: readonly { kind: Kind; field: string; filter: string; through: Kind }[] = [
  { kind: 'object', field: 'objects', filter: 'customerId', through: 'customer' },
  { kind: 'assignment', field: 'assignments', filter: 'customerId', through: 'customer' },
  { kind: 'assignment', field: 'assignments', filter: 'objectId', through: 'object' },
  { kind: 'assignment', field: 'assignments', filter: 'executorId', through: 'executor' },
  { kind: 'invoice', field: 'invoices', filter: 'customerId', through: 'customer' },
  { kind: 'invoice', field: 'invoices', filter: 'objectId', through: 'object' },
  { kind: 'ticket', field: 'tickets', filter: 'customerId', through: 'customer' },
  { kind: 'ticket', field: 'tickets', filter: 'objectId', through: 'object' },
];

const NESTED: readonly { kind: Kind; query: string }[] = [
  { kind: 'customer', query: '{ viewer { customer { id name number } } }' },
  { kind: 'object', query: '{ viewer { customer { objects { totalCount nodes { id name } } } } }' },
  { kind: 'object', query: '{ tickets { nodes { object { id name } } } }' },
  { kind: 'object', query: '{ invoices { nodes { objects { id name } } } }' },
  { kind: 'room', query: '{ objects { nodes { rooms { totalCount nodes { id name } } } } }' },
  { kind: 'room', query: '{ tickets { nodes { room { id name } } } }' },
  { kind: 'assignment', query: '{ tickets { nodes { assignments { id title } } } }' },
  { kind: 'executor', query: '{ assignments { nodes { executors { id displayName } } } }' },
  { kind: 'executor', query: '{ tickets { nodes { assignments { executors { id displayName } } } } }' },
  { kind: 'ticket', query: '{ assignments { nodes { tickets { id subject } } } }' },
  { kind: 'comment', query: '{ tickets { nodes { comments { totalCount nodes { id body } } } } }' },
  { kind: 'ticketFile', query: '{ tickets { nodes { files { id name url } } } }' },
  { kind: 'invoiceFile', query: '{ invoices { nodes { pdf { id name url } } } }' },
];

/** The doors for reading. */
export const readDoors: readonly Door[] = [
  ...LISTS.map(({ kind, field, fields }) => ({
    name: `list ${field}`,
    kind,
    query: `{ ${field}(first: 5) { nodes { ${fields} } } }`,
  })),
  ...LISTS.map(({ kind, field }) => ({ name: `count ${field}`, kind, query: `{ ${field} { totalCount } }` })),
  ...LISTS.map(({ kind, field, fields }) => ({
    name: `search ${field}`,
    kind,
    query: `query ($text: String) { ${field}(filter: { search: $text }) { totalCount nodes { ${fields} } } }`,
    variables: (_id: string, word: string) => ({ text: word }),
  })),
  ...LISTS.flatMap(({ kind, field, fields, sorts }) =>
    sorts.map((sort) => ({
      name: `sort ${field} by ${sort}`,
      kind,
      query: `{ ${field}(sort: { field: ${sort}, direction: DESC }) { totalCount nodes { ${fields} } } }`,
    })),
  ),
  ...LISTS.flatMap(({ kind, field, sorts }) =>
    sorts.map((sort) => ({
      name: `cursor ${field} by ${sort}`,
      kind,
      query: `query ($after: String) { ${field}(after: $after, sort: { field: ${sort} }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      variables: (id: string) => ({
        after: encodeCursor({
          field: sort,
          direction: 'ASC',
          value: /_AT|DATE/.test(sort) ? '2026-11-03' : 'm',
          id,
        }),
      }),
    })),
  ),
  ...FILTERS.map(({ kind, field, filter, through }) => ({
    name: `filter ${field} by ${filter}`,
    kind: through,
    result: kind,
    query: `query ($id: ID) { ${field}(filter: { ${filter}: $id }) { totalCount nodes { id } } }`,
    variables: (id: string) => ({ id }),
  })),
  ...(['customer', 'object', 'executor', 'assignment', 'invoice', 'ticket'] as const).map((kind) => ({
    name: `detail ${kind}`,
    kind,
    query: `query ($id: ID!) { ${kind}(id: $id) { ${LISTS.find((list) => list.kind === kind)?.fields ?? 'id name number objects { totalCount }'} } }`,
    variables: (id: string) => ({ id }),
  })),
  ...NESTED.map(({ kind, query }, n) => ({ name: `nested link ${n + 1} to ${kind}`, kind, query })),
];

/** Every mutation of the portal that takes an id. */
export const writeDoors: readonly Door[] = [
  ...(['objectId', 'roomId'] as const).map((field) => ({
    name: `ticketCreate ${field}`,
    kind: (field === 'objectId' ? 'object' : 'room') as Kind,
    query:
      'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } errors { field code message } } }',
    variables: (id: string) => ({
      input: { category: 'OTHER', subject: 'x', description: 'x', [field]: id },
    }),
  })),
  ...(['ticketFile', 'invoiceFile', 'file'] as const).map((kind) => ({
    name: `ticketCreate fileIds ${kind}`,
    kind: kind as Kind,
    query:
      'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } errors { field code message } } }',
    variables: (id: string) => ({
      input: { category: 'OTHER', subject: 'x', description: 'x', fileIds: [id] },
    }),
  })),
  ...[
    'ticketReopen(id: $id, input: { body: "x" })',
    'ticketCancel(id: $id)',
    'ticketCommentAdd(id: $id, input: { body: "x" })',
  ].map((call) => ({
    name: call.split('(')[0]!,
    kind: 'ticket' as const,
    query: `mutation ($id: ID!) { ${call} { ticket { id } errors { field code message } } }`,
    variables: (id: string) => ({ id }),
  })),
  {
    name: 'membershipSwitch',
    kind: 'membership',
    query:
      'mutation ($id: ID!) { membershipSwitch(id: $id) { viewer { kind } errors { field code message } } }',
    variables: (id) => ({ id }),
  },
  {
    name: 'sessionRevoke',
    kind: 'session',
    query: 'mutation ($id: ID!) { sessionRevoke(id: $id) { account { id } errors { field code message } } }',
    variables: (id) => ({ id }),
  },
];
