import { archivedFilter } from '../../platform/read/filters.ts';
import type { ReadModel } from '../../platform/read/model.ts';
import { one, searchFilter } from '../../platform/read/model.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { StaffMemberEntity } from './staff-member.entity.ts';

export const organizationRead: ReadModel = { type: 'Organization', entity: OrganizationEntity, fields: {} };

export const staffMemberRead: ReadModel = {
  type: 'StaffMember',
  entity: StaffMemberEntity,
  fields: {
    invitation: one(
      'Invitation',
      (parent, child) =>
        `${child}.id = (select v.id from invitation v where v.staff_member_id = ${parent}.id order by v.created_at desc, v.id desc limit 1)`,
    ),
  },
  list: {
    filters: {
      search: searchFilter,
      archived: archivedFilter,
    },
    sorts: {
      NAME: { sql: (row) => `${row}.name`, type: 'text' },
      CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' },
    },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
