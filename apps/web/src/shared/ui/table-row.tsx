import { Link } from 'react-router';
import classes from './data-table.module.css';
import type { TableColumn } from './table-column.ts';

interface TableRowProps<Row> {
  row: Row;
  columns: readonly TableColumn<Row>[];
  link: string | undefined;
}

/** One row. Its title carries the link, which covers the whole row for the mouse. */
export function TableRow<Row>({ row, columns, link }: TableRowProps<Row>) {
  return (
    <tr role="row" className={link ? classes.linked : undefined}>
      {columns.map(({ id, header, cell, align, isTitle, wideOnly, unbroken }) => {
        const shared = {
          'data-align': align,
          'data-wide-only': wideOnly || undefined,
          'data-unbroken': unbroken || undefined,
        };
        if (!isTitle) {
          return (
            <td key={id} role="cell" data-label={header} {...shared}>
              <div className={classes.value}>{cell(row)}</div>
            </td>
          );
        }
        return (
          <th key={id} scope="row" role="rowheader" {...shared}>
            {link ? (
              <Link className={classes.link} to={link}>
                {cell(row)}
              </Link>
            ) : (
              cell(row)
            )}
          </th>
        );
      })}
    </tr>
  );
}
