import type { TicketRow } from './demo-rows.ts';
import type { Stage } from './stage.ts';
import { ANSWERS, REPLIES, SECRET_NOTES } from './words.work.ts';

/** Adds the talk on a ticket: answers of the office, replies of the contact, notes that stay in the office. */
export function addComments(
  stage: Stage,
  ticket: TicketRow,
  contactId: string,
  contactName: string,
  hoursAgo: number,
): void {
  const { chance, calendar, rows } = stage;
  if (ticket.status === 'NEW') return;
  const say = (hours: number, body: string, by: { contact?: boolean; internal?: boolean } = {}): void => {
    rows.ticketComments.push({
      id: chance.id(),
      organizationId: stage.organizationId,
      customerId: ticket.customerId,
      ticketId: ticket.id,
      authorContactId: by.contact ? contactId : null,
      authorName: by.contact ? contactName : stage.officeName,
      fromOffice: !by.contact,
      internal: by.internal ?? false,
      body,
      createdAt: calendar.hoursAgo(hours),
    });
  };
  say(hoursAgo + 20, chance.pick(SECRET_NOTES), { internal: true });
  say(hoursAgo + 18, chance.pick(ANSWERS));
  if (chance.share(0.6)) say(hoursAgo + 6, chance.pick(REPLIES), { contact: true });
  if (chance.share(0.3)) say(hoursAgo + 1, chance.pick(SECRET_NOTES), { internal: true });
}
