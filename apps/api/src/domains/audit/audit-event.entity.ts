import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { AuditChannel } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn } from '../../platform/db/columns.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** One changed field; values as text. */
export interface StoredAuditChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** Who did what, when, through what. Rows are only ever added. */
export const AuditEventEntity = defineEntity({
  name: 'AuditEvent',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    actorName: p.text(),
    actorStaffId: p.uuid().nullable(),
    actorContactId: p.uuid().nullable(),
    channel: p.enum(() => AuditChannel),
    action: p.text(),
    subjectKind: p.text(),
    subjectId: p.uuid().nullable(),
    subjectName: p.text().nullable(),
    changes: p.json<StoredAuditChange[]>().defaultRaw(`'[]'`),
    createdAt: createdAtColumn(),
  },
  indexes: [
    { properties: ['organizationId', 'createdAt', 'id'] },
    { properties: ['organizationId', 'subjectId', 'createdAt'] },
  ],
});
export type AuditEventEntity = InferEntity<typeof AuditEventEntity>;
