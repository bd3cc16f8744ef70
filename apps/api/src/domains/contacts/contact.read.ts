import { many, one, searchFilter, visibilityFlags, type ReadModel } from '../../platform/read/model.ts';
import { archivedFilter } from '../../platform/read/filters.ts';
import { ContactEntity } from './contact.entity.ts';

export const contactRead: ReadModel = {
  type: 'Contact',
  entity: ContactEntity,
  fields: {
    customer: one('Customer', (parent, child) => `${child}.id = ${parent}.customer_id`),
    visibility: visibilityFlags,
    objects: many(
      'ServiceObject',
      (parent, child) =>
        `exists (select from contact_object l where l.contact_id = ${parent}.id and l.object_id = ${child}.id)`,
      (child) => `${child}.name, ${child}.id`,
    ),
    invitation: one(
      'Invitation',
      (parent, child) =>
        `${child}.id = (select v.id from invitation v where v.contact_id = ${parent}.id order by v.created_at desc, v.id desc limit 1)`,
    ),
  },
  list: {
    filters: {
      search: searchFilter,
      portalAccess: (row, on: boolean, values) => `${row}.portal_access = ${values.add(on, 'boolean')}`,
      archived: archivedFilter,
    },
    archivable: true,
    sorts: {
      NAME: { sql: (row) => `${row}.name`, type: 'text' },
      CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' },
    },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
