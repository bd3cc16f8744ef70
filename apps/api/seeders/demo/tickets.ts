import type { TicketStatus } from '@kundenportal/rules/enums';
import { addComments } from './ticket-comments.ts';
import type { AssignmentRow, ContactRow, TicketRow } from './demo-rows.ts';
import type { Stage } from './stage.ts';
import { TICKETS } from './words.work.ts';

const COURSES: readonly TicketStatus[][] = [
  ['NEW'],
  ['NEW', 'IN_PROGRESS'],
  ['NEW', 'IN_PROGRESS', 'PLANNED'],
  ['NEW', 'PLANNED', 'DONE'],
  ['NEW', 'IN_PROGRESS', 'DONE'],
  ['NEW', 'CANCELLED'],
];

/** Adds tickets with their timelines and, where planned, a link to an assignment. */
export function addTickets(stage: Stage, count: number): void {
  const { rows } = stage;
  const authors = rows.contacts.filter(
    (contact) =>
      contact.organizationId === stage.organizationId && contact.portalAccess && !contact.accessRevokedAt,
  );
  const first = authors.slice(0, 3);
  for (let n = 0; n < count; n += 1)
    addTicket(stage, n % 3 === 0 ? first[(n / 3) % first.length]! : authors[(n * 3) % authors.length]!, n);
}

function addTicket(stage: Stage, author: ContactRow, n: number): void {
  const { chance, calendar, rows } = stage;
  const course = COURSES[n % COURSES.length]!;
  const status = course.at(-1)!;
  const age = chance.int(course.length * 30, course.length * 30 + 500);
  const last = age - (course.length - 1) * 24;
  const topic = TICKETS[n % TICKETS.length]!;
  const scope = author.limitedToObjects
    ? new Set(
        rows.contactObjects.filter((limit) => limit.contactId === author.id).map((limit) => limit.objectId),
      )
    : null;
  const object = rows.objects.find(
    (row) => row.customerId === author.customerId && (scope?.has(row.id) ?? chance.share(0.5)),
  );
  const room = chance.share(0.6) ? rows.rooms.find((row) => row.objectId === object?.id) : undefined;
  const row: TicketRow = {
    id: chance.id(),
    organizationId: stage.organizationId,
    customerId: author.customerId,
    objectId: object?.id ?? null,
    roomId: room?.id ?? null,
    authorContactId: author.id,
    authorName: author.name,
    number: number(stage),
    subject: stage.mark(topic.subject),
    description: topic.description,
    category: topic.category,
    status,
    doneAt: status === 'DONE' ? calendar.hoursAgo(last) : null,
    createdAt: calendar.hoursAgo(age),
    updatedAt: calendar.hoursAgo(last),
    officeUpdatedAt: calendar.hoursAgo(last),
  };
  rows.tickets.push(row);
  const event = { organizationId: stage.organizationId, customerId: author.customerId, ticketId: row.id };
  rows.ticketEvents.push({
    id: chance.id(),
    ...event,
    kind: 'CREATED',
    toStatus: 'NEW',
    actorName: author.name,
    createdAt: calendar.hoursAgo(age),
  });
  course.slice(1).forEach((to, step) => {
    const at = calendar.hoursAgo(age - (step + 1) * 24);
    const actorName = to === 'CANCELLED' ? author.name : stage.officeName;
    rows.ticketEvents.push({
      id: chance.id(),
      ...event,
      kind: 'STATUS_CHANGED',
      fromStatus: course[step]!,
      toStatus: to,
      actorName,
      createdAt: at,
    });
    if (to === 'PLANNED') link(stage, row, at);
  });
  addComments(stage, row, author.id, author.name, last);
}

/** An assignment that settles the ticket: a coming one, or a past one when the ticket is done. */
function link(stage: Stage, ticket: TicketRow, at: Date): void {
  const { rows, calendar, chance } = stage;
  const fits = (row: AssignmentRow): boolean =>
    row.customerId === ticket.customerId &&
    (!ticket.objectId || row.objectId === ticket.objectId) &&
    (ticket.status === 'DONE'
      ? row.status === 'DONE'
      : row.status === 'PLANNED' && row.startsAt > calendar.now);
  const assignment = rows.assignments.find(fits);
  if (!assignment) return;
  const owner = { organizationId: stage.organizationId, customerId: ticket.customerId, ticketId: ticket.id };
  rows.ticketAssignments.push({ ...owner, assignmentId: assignment.id });
  rows.ticketEvents.push({
    id: chance.id(),
    ...owner,
    kind: 'ASSIGNMENT_LINKED',
    actorName: stage.officeName,
    internal: true,
    createdAt: at,
  });
}

function number(stage: Stage): string {
  for (;;) {
    const drawn = String(stage.chance.int(100_000, 999_999));
    if (!stage.rows.tickets.some((ticket) => ticket.number === drawn)) return drawn;
  }
}
