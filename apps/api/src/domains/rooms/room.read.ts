import { archivedFilter } from '../../platform/read/filters.ts';
import { one, searchFilter, type ReadModel } from '../../platform/read/model.ts';
import { RoomEntity } from './room.entity.ts';

export const roomRead: ReadModel = {
  type: 'Room',
  entity: RoomEntity,
  fields: { object: one('ServiceObject', (parent, child) => `${child}.id = ${parent}.object_id`) },
  list: {
    filters: {
      search: searchFilter,
      archived: archivedFilter,
    },
    archivable: true,
    sorts: { NAME: { sql: (row) => `${row}.name`, type: 'text' } },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
