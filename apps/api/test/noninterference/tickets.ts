import { addFile, type Content } from './files.ts';
import { uuidOf } from './random.ts';
import { moment } from './rows.ts';

const TICKETS: readonly [
  object: string | null,
  author: 'me' | 'colleague' | null,
  status: string,
  category: string,
][] = [
  [null, 'me', 'NEW', 'OTHER'],
  [null, 'colleague', 'IN_PROGRESS', 'INVOICE_QUESTION'],
  ['mixed-1', 'me', 'PLANNED', 'CLEANING'],
  ['mixed-1', 'colleague', 'DONE', 'DAMAGE'],
  ['mixed-2', 'me', 'DONE', 'SUPPLIES'],
  ['mixed-3', 'colleague', 'CANCELLED', 'EXTRA_WORK'],
  ['mixed-3', 'me', 'NEW', 'CLEANING'],
  ['mixed-4', null, 'PLANNED', 'CLEANING'],
  ['mixed-5', 'me', 'NEW', 'DAMAGE'],
  ['mixed-6', 'me', 'IN_PROGRESS', 'CLEANING'],
];

/** Adds tickets with comments, events, links to assignments and files, and uploads that hang on nothing. */
export function addTickets(content: Content): void {
  TICKETS.forEach((ticket, n) => addTicket(content, ticket, n));
  addFile(content, 'my upload', { purpose: 'UPLOAD', uploaded_by_contact_id: content.me.id });
  addFile(content, 'my other upload', { purpose: 'UPLOAD', uploaded_by_contact_id: content.me.id });
  for (const n of [1, 2, 3, 4, 5, 6]) {
    addFile(content, `upload ${n} of a colleague`, {
      purpose: 'UPLOAD',
      uploaded_by_contact_id: content.colleague.id,
    });
    addFile(content, `upload ${n} of the office`, { purpose: 'UPLOAD' });
  }
}

function addTicket(
  content: Content,
  [object, author, status, category]: (typeof TICKETS)[number],
  n: number,
): void {
  const { rows, key, customer, me, colleague } = content;
  const owner = { organization_id: customer.organization_id, customer_id: customer.id };
  const id = uuidOf(`${key} ticket ${n}`);
  const writer = author === 'me' ? me : author === 'colleague' ? colleague : null;
  rows.add('ticket', {
    ...owner,
    id,
    object_id: object && uuidOf(`${key} ${object}`),
    room_id: object && n % 2 ? uuidOf(`${key} ${object} room 0`) : null,
    author_contact_id: writer?.id ?? null,
    author_name: writer?.name ?? 'Büro',
    number: `T${key}${(n * 7) % 10}`,
    subject: `Anliegen ${n}`,
    description: `Bitte ansehen ${n}`,
    category,
    status,
    done_at: status === 'DONE' ? moment(n === 4 ? -30 : -2) : null,
    done_proposed: false,
    idempotency_key: author === 'me' ? `${String(me.id)}:key ${n}` : null,
    created_at: moment(-10, n),
    updated_at: moment(-9 + ((n * 3) % 5), n),
    office_updated_at: moment(-3),
  });
  const comments = [
    {
      from_office: false,
      internal: false,
      author_contact_id: writer?.id ?? null,
      author_name: writer?.name ?? 'Büro',
    },
    { from_office: true, internal: false, author_contact_id: null, author_name: 'Büro' },
    { from_office: true, internal: true, author_contact_id: null, author_name: 'Büro' },
  ];
  for (const photo of [1, 2, 3, 4]) addFile(content, `ticket ${n} photo ${photo}`, { ticket_id: id });
  for (const [c, comment] of comments.entries()) {
    const commentId = uuidOf(`${key} ticket ${n} comment ${c}`);
    rows.add('ticket_comment', {
      ...owner,
      id: commentId,
      ticket_id: id,
      ...comment,
      body: `Kommentar ${c}`,
      idempotency_key: null,
      created_at: moment(-8, n + c),
    });
    addFile(content, `ticket ${n} comment ${c}`, { ticket_id: id, ticket_comment_id: commentId });
  }
  const events = [
    { kind: 'CREATED', from_status: null, to_status: 'NEW', internal: false },
    { kind: 'STATUS_CHANGED', from_status: 'NEW', to_status: status, internal: false },
    { kind: 'STATUS_CHANGED', from_status: status, to_status: 'NEW', internal: true },
    { kind: 'ASSIGNMENT_LINKED', from_status: null, to_status: null, internal: true },
    { kind: 'ASSIGNMENT_UNLINKED', from_status: null, to_status: null, internal: false },
  ];
  for (const [e, event] of events.entries()) {
    rows.add('ticket_event', {
      ...owner,
      id: uuidOf(`${key} ticket ${n} event ${e}`),
      ticket_id: id,
      ...event,
      actor_name: 'Büro',
      created_at: moment(-8, n + e),
    });
  }
  for (const link of [object ?? 'mixed-1', 'mixed-2', 'mixed-4']) {
    for (const a of n % 2 ? [0, 1] : [2]) {
      const assignment = uuidOf(`${key} ${link} assignment ${a}`);
      const known = rows
        .of('ticket_assignment')
        .some((row) => row.ticket_id === id && row.assignment_id === assignment);
      if (!known) rows.add('ticket_assignment', { ...owner, ticket_id: id, assignment_id: assignment });
    }
  }
}
