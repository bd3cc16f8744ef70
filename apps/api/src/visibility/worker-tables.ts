import { ORGANIZATION } from './settings.ts';
import type { RolePolicy } from './table-policy.ts';

/** Uploads that nothing hangs on a day after they came, of every organization; by the clock of the database. */
const abandoned = `purpose = 'UPLOAD' and created_at < now() - interval '24 hours'`;
const own = `organization_id = ${ORGANIZATION}`;

/** What the worker needs to write mails: the organization of the job, and who signs in with which language. */
export const workerTables: RolePolicy = {
  organization: {
    select: { rows: `id = ${ORGANIZATION}`, columns: ['id', 'name', 'plan', 'brand_color', 'contact_email'] },
  },
  staff_member: { select: { rows: own } },
  customer: {
    select: { rows: own, columns: ['id', 'organization_id', 'name', 'portal_enabled', 'archived_at'] },
  },
  contact: { select: { rows: own } },
  membership: { select: { rows: own } },
  account: { select: { rows: 'true', columns: ['id', 'email', 'name', 'locale', 'ticket_mails'] } },
  worker_heartbeat: {
    select: { rows: 'true' },
    insert: { rows: 'true' },
    update: { rows: 'true' },
    delete: { rows: 'true' },
  },
  password_reset: { select: { rows: 'true' } },
  file: {
    select: { rows: abandoned, columns: ['id', 'created_at', 'purpose', 'storage_key'] },
    delete: { rows: abandoned },
  },
  // To find out who may have to be told; what a mail says is read in the reader's own role.
  ticket: { select: { rows: own, columns: ['id', 'organization_id', 'customer_id'] } },
  ticket_comment: { select: { rows: own, columns: ['id', 'organization_id', 'author_contact_id'] } },
  invitation: {
    select: { rows: own },
    update: { rows: own, columns: ['sent_at', 'failed_at', 'failure_reason'] },
  },
};
