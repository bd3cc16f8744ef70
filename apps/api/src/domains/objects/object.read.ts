import { archivedFilter, idFilter } from '../../platform/read/filters.ts';
import {
  address,
  one,
  page,
  searchFilter,
  visibilityFlags,
  type ReadModel,
} from '../../platform/read/model.ts';
import { ServiceObjectEntity } from './object.entity.ts';

export const objectRead: ReadModel = {
  type: 'ServiceObject',
  entity: ServiceObjectEntity,
  fields: {
    address,
    visibility: visibilityFlags,
    customer: one('Customer', (parent, child) => `${child}.id = ${parent}.customer_id`),
    rooms: page('Room', (parent, child) => `${child}.object_id = ${parent}.id`),
  },
  list: {
    filters: {
      search: searchFilter,
      customerId: idFilter('customer_id'),
      archived: archivedFilter,
    },
    archivable: true,
    sorts: {
      NAME: { sql: (row) => `${row}.name`, type: 'text' },
      NUMBER: { sql: (row) => `${row}.number`, type: 'text' },
      CITY: { sql: (row) => `${row}.city`, type: 'text' },
    },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
