import type { MikroORM } from '@mikro-orm/core';
import { ROLES } from '../../platform/db/roles.ts';
import { writeAs } from '../../platform/db/transactions.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';

/**
 * Notes in the audit trail that somebody tried to change something in the portal preview. It runs as the office: the
 * preview itself cannot write anything.
 */
export async function writePreviewRefusal(orm: MikroORM, actor: Actor, action: string): Promise<void> {
  const { organizationId } = actor;
  if (!organizationId) return;
  const session = {
    role: ROLES.staff,
    variables: { 'app.organization_id': organizationId },
    readOnly: false,
  };
  await writeAs(orm, session, async (em) => {
    em.create(AuditEventEntity, {
      organizationId,
      actorName: actor.name,
      actorStaffId: actor.staffMemberId,
      actorContactId: actor.contactId,
      channel: 'PREVIEW',
      action: `preview.refused.${action}`,
      subjectKind: 'Contact',
      subjectId: actor.contactId,
      changes: [],
    });
  });
}
