import {
  address,
  page,
  searchFilter,
  value,
  visibilityFlags,
  type ReadModel,
} from '../../platform/read/model.ts';
import { archivedFilter } from '../../platform/read/filters.ts';
import { CustomerEntity } from './customer.entity.ts';

const blockers = value(
  (row) =>
    `array_to_json(array_remove(array[case when not exists (select from organization g where g.id = ${row}.organization_id and g.plan = 'PRO') then 'PLAN_REQUIRED' end, case when not exists (select from contact k where k.customer_id = ${row}.id and k.email is not null and k.archived_at is null) then 'CONTACT_REQUIRED' end], null))`,
);

const hints = value(
  (row) =>
    `array_to_json(array_remove(array[case when not exists (select from service_object o where o.customer_id = ${row}.id and o.archived_at is null) then 'OBJECTS_MISSING' end, case when exists (select from service_object o where o.customer_id = ${row}.id and o.archived_at is null and not exists (select from room r where r.object_id = o.id and r.archived_at is null)) then 'ROOMS_MISSING' end], null))`,
);

export const customerRead: ReadModel = {
  type: 'Customer',
  entity: CustomerEntity,
  fields: {
    address,
    visibility: visibilityFlags,
    portalBlockers: blockers,
    portalHints: hints,
    contacts: page('Contact', (parent, child) => `${child}.customer_id = ${parent}.id`),
    objects: page('ServiceObject', (parent, child) => `${child}.customer_id = ${parent}.id`),
  },
  list: {
    filters: {
      search: searchFilter,
      portalEnabled: (row, on: boolean, values) => `${row}.portal_enabled = ${values.add(on, 'boolean')}`,
      archived: archivedFilter,
    },
    archivable: true,
    sorts: {
      NAME: { sql: (row) => `${row}.name`, type: 'text' },
      NUMBER: { sql: (row) => `${row}.number`, type: 'text' },
      CREATED_AT: { sql: (row) => `${row}.created_at`, type: 'timestamptz' },
    },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
