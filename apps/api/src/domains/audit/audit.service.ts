import type { Em } from '../../platform/db/transactions.ts';
import { organizationOf, type Actor } from '../../platform/graphql/request-context.ts';
import { AuditEventEntity, type StoredAuditChange } from './audit-event.entity.ts';

/** What an audit event is about. */
export interface AuditSubject {
  kind: string;
  id: string | null;
  name: string | null;
}

/** Adds an event to the audit trail, in the transaction of what it tells about. */
export function audit(
  em: Em,
  actor: Actor,
  action: string,
  subject: AuditSubject,
  changes: StoredAuditChange[] = [],
): void {
  em.create(AuditEventEntity, {
    organizationId: organizationOf(actor),
    actorName: actor.name,
    actorStaffId: actor.staffMemberId,
    actorContactId: actor.contactId,
    channel: actor.channel,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    subjectName: subject.name,
    changes,
  });
}

/** What differs between two states of a row, field by field. Values longer than 200 characters are cut. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): StoredAuditChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text =
    value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
