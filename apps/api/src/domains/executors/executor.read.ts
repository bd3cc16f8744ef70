import { archivedFilter } from '../../platform/read/filters.ts';
import { searchFilter, type ReadModel } from '../../platform/read/model.ts';
import { ExecutorEntity } from './executor.entity.ts';

export const executorRead: ReadModel = {
  type: 'Executor',
  entity: ExecutorEntity,
  fields: {},
  list: {
    filters: {
      search: searchFilter,
      kind: (row, kind: string, values) => `${row}.kind = ${values.add(kind, 'text')}`,
      archived: archivedFilter,
    },
    archivable: true,
    sorts: { NAME: { sql: (row) => `${row}.display_name`, type: 'text' } },
    defaultSort: { field: 'NAME', direction: 'ASC' },
  },
};
