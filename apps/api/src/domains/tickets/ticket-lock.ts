import type { TicketStatus } from '@kundenportal/rules/enums';
import { REOPEN_DAYS } from '@kundenportal/rules/ticket-status';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { momentSql } from '../../platform/db/moment.ts';
import { isUuid } from '../../platform/read/values.ts';

/** A ticket that is about to be changed, and the moment at which it is. */
export interface LockedTicket {
  id: string;
  organizationId: string;
  customerId: string;
  number: string;
  status: TicketStatus;
  /** Whether it is done, and not for too long. */
  reopenable: boolean;
  /** By the clock of the database: every row of the change gets it. */
  now: Date;
}

type LockedRow = Omit<LockedTicket, 'now'> & { now: string };

// Only columns that every viewer of tickets may read: the portal has no others.
const COLUMNS = `t.id, t.organization_id as "organizationId", t.customer_id as "customerId", t.number, t.status,
  coalesce(t.status = 'DONE' and t.done_at > now() - interval '${REOPEN_DAYS} days', false) as reopenable,
  ${momentSql('now()')} as now`;

/**
 * The ticket, locked for the rest of the transaction.
 *
 * @throws Refusal NOT_FOUND when there is none for the viewer
 */
export async function lockTicket(em: Em, id: string): Promise<LockedTicket> {
  const rows: LockedRow[] = isUuid(id)
    ? await em.execute(`select ${COLUMNS} from ticket t where t.id = ? for update of t`, [id])
    : [];
  if (!rows[0]) throw refuse('NOT_FOUND', ['id']);
  return { ...rows[0], now: new Date(rows[0].now) };
}

/** The tickets that hang on an assignment, locked, in an order that is the same for everybody. */
export async function lockTicketsOf(em: Em, assignmentId: string): Promise<LockedTicket[]> {
  const rows: LockedRow[] = await em.execute(
    `select ${COLUMNS} from ticket t where t.id in (select l.ticket_id from ticket_assignment l where l.assignment_id = ?) order by t.id for update of t`,
    [assignmentId],
  );
  return rows.map((row) => ({ ...row, now: new Date(row.now) }));
}

/** The moment of the transaction, by the clock of the database. */
export async function databaseNow(em: Em): Promise<Date> {
  const rows: { now: string }[] = await em.execute(`select ${momentSql('now()')} as now`);
  return new Date(rows[0]!.now);
}
