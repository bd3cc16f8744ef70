import { ORGANIZATION } from './settings.ts';
import type { RolePolicy, TablePolicy } from './table-policy.ts';

const own = `organization_id = ${ORGANIZATION}`;
const edited: TablePolicy = { select: { rows: own }, insert: { rows: own }, update: { rows: own } };
const linked: TablePolicy = { select: { rows: own }, insert: { rows: own }, delete: { rows: own } };

/** What the office may do: everything of its own organization. Rows are archived, not deleted; only links go. */
export const staffTables: RolePolicy = {
  organization: {
    select: { rows: `id = ${ORGANIZATION}` },
    update: { rows: `id = ${ORGANIZATION}`, columns: ['name', 'brand_color', 'phone', 'contact_email'] },
  },
  staff_member: edited,
  customer: edited,
  contact: edited,
  contact_object: linked,
  service_object: edited,
  room: edited,
  executor: edited,
  assignment: edited,
  assignment_executor: linked,
  invoice: edited,
  ticket: edited,
  ticket_assignment: linked,
  ticket_comment: edited,
  ticket_event: { select: { rows: own }, insert: { rows: own } },
  file: edited,
  audit_event: { select: { rows: own }, insert: { rows: own } },
  invitation: edited,
};
