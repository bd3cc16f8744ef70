import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Somebody who sends requests, and what a page needs to know of them. */
export interface Person {
  organizationId: string;
  /** Which provider: 1 is the main one, 2 the one with a tenth of the customers. */
  organization: number;
  staffMemberId: string | null;
  contactId: string | null;
  customerId: string | null;
  /** What their home page asks for, as the menu tells the web app. */
  menu: { assignments: boolean; invoices: boolean };
  /** The long ticket of their customer; null for the office. */
  ticketId: string | null;
  /** Others of their customer that they may see. */
  otherTicketIds: string[];
  /** The cookie that signs them in. */
  cookie: string;
}

interface Row extends Omit<Person, 'cookie'> {
  sessionId: string;
}

/** Everybody with a session, in the order in which they were seeded. */
export async function findPeople(ownerUrl: string): Promise<Person[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<Row>(
    `select s.id as "sessionId", m.organization_id as "organizationId",
       (select count(*)::int from organization g where g.id <= m.organization_id) as organization,
       m.staff_member_id as "staffMemberId", m.contact_id as "contactId", k.customer_id as "customerId",
       json_build_object('assignments', coalesce(k.show_assignments, true), 'invoices', coalesce(k.show_invoices, true)) as menu,
       (select t.id from ticket t where t.customer_id = k.customer_id order by t.number limit 1) as "ticketId",
       (select coalesce(array_agg(t.id::text order by t.number desc), '{}') from ticket t
        where t.customer_id = k.customer_id and t.author_contact_id = k.id and t.object_id is null) as "otherTicketIds"
     from session s join membership m on m.id = s.membership_id left join contact k on k.id = m.contact_id
     where s.user_agent = 'bench' order by s.id`,
  );
  await client.end();
  return rows.map(({ sessionId, ...row }) => ({ ...row, cookie: `session=${tokenOf(sessionId)}` }));
}

/** The token that the seed stored the hash of, see `sql/60-sessions.sql`. */
function tokenOf(sessionId: string): string {
  return createHash('sha256').update(`bench:${sessionId}`).digest('hex');
}
