import { UnstyledButton } from '@mantine/core';
import classes from './data-table.module.css';
import { Icon } from './icon.tsx';
import type { TableColumn } from './table-column.ts';
import type { ListParams } from './use-list-params.ts';

interface TableHeadProps<Row, Field extends string> {
  columns: readonly TableColumn<Row>[];
  list: ListParams<Field> | undefined;
}

/** The heads of the columns; those that can be sorted are buttons. */
export function TableHead<Row, Field extends string>({ columns, list }: TableHeadProps<Row, Field>) {
  const order = (field: string | undefined) => {
    if (!field || list?.sort.field !== field) return undefined;
    return list.sort.direction === 'ASC' ? 'ascending' : 'descending';
  };
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ id, header, sortField, align, width, wideOnly }) => {
          const sorted = order(sortField);
          return (
            <th
              key={id}
              scope="col"
              role="columnheader"
              aria-sort={sorted}
              data-align={align}
              data-wide-only={wideOnly || undefined}
              style={width ? { width } : undefined}
            >
              {sortField && list ? (
                <UnstyledButton className={classes.sort} onClick={() => list.setSort(sortField)}>
                  {header}
                  <Icon name={sorted ? (sorted === 'ascending' ? 'up' : 'down') : 'sort'} size={14} />
                </UnstyledButton>
              ) : (
                header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
