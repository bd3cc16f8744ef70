import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { ExecutorKind } from '@kundenportal/rules/enums';
import { createdAtColumn, idColumn, momentColumn, nameColumn } from '../../platform/db/columns.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';

/** Who carries out assignments. A portal viewer is granted the columns `display_name` and `kind` only. */
export const ExecutorEntity = defineEntity({
  name: 'Executor',
  properties: {
    id: idColumn(),
    organizationId: p.manyToOne(OrganizationEntity).mapToPk().fieldName('organization_id'),
    displayName: nameColumn(),
    kind: p.enum(() => ExecutorKind),
    legalName: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    note: p.text().nullable(),
    archivedAt: momentColumn().nullable(),
    createdAt: createdAtColumn(),
  },
  indexes: [{ properties: ['organizationId', 'displayName', 'id'] }],
});
export type ExecutorEntity = InferEntity<typeof ExecutorEntity>;
