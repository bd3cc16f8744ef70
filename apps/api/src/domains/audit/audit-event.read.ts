import { idFilter } from '../../platform/read/filters.ts';
import type { ReadModel } from '../../platform/read/model.ts';
import { AuditEventEntity } from './audit-event.entity.ts';

export const auditEventRead: ReadModel = {
  type: 'AuditEvent',
  entity: AuditEventEntity,
  fields: {},
  list: {
    filters: {
      subjectId: idFilter('subject_id'),
      subjectKind: (row, kind: string, values) => `${row}.subject_kind = ${values.add(kind, 'text')}`,
      action: (row, action: string, values) => `${row}.action = ${values.add(action, 'text')}`,
    },
    sorts: { CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' } },
    defaultSort: { field: 'CREATED_AT', direction: 'DESC' },
  },
};
