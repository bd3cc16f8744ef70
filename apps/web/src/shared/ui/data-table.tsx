import type { ReactNode } from 'react';
import classes from './data-table.module.css';
import { TableHead } from './table-head.tsx';
import { TablePager } from './table-pager.tsx';
import { TableRow } from './table-row.tsx';
import { TableScroller } from './table-scroller.tsx';
import { TableSkeleton } from './table-skeleton.tsx';
import type { TableColumn } from './table-column.ts';
import type { ListParams } from './use-list-params.ts';

interface DataTableProps<Row, Field extends string> {
  /** What the table lists, for screen readers. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  /** `undefined` until the first answer. */
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Where a row leads to. */
  rowLink?: (row: Row) => string;
  /** Sort and page in the address; a short table without pages leaves it out. */
  list?: ListParams<Field>;
  pageInfo?: { hasNextPage: boolean; endCursor: string | null } | undefined;
  totalCount?: number | null | undefined;
  /** Newer data is on its way; the old stays. */
  reloading?: boolean;
  /** Nothing exists yet: an `EmptyState` that says what to do. */
  empty: ReactNode;
  /** Search and filters match nothing. */
  noResults?: ReactNode;
}

/** A list as a table; on a phone every row becomes a card. */
export function DataTable<Row, Field extends string>(props: DataTableProps<Row, Field>) {
  const {
    caption,
    columns,
    rows,
    rowKey,
    rowLink,
    list,
    pageInfo,
    totalCount,
    reloading = false,
    empty,
    noResults,
  } = props;
  if (!rows) return <TableSkeleton columns={columns.length} />;
  if (rows.length === 0) return <div className={classes.none}>{list?.isFiltered ? noResults : empty}</div>;
  return (
    <div className={classes.wrap} aria-busy={reloading}>
      <TableScroller label={caption}>
        <table className={classes.table} role="table">
          <caption className="visually-hidden">{caption}</caption>
          <TableHead columns={columns} list={list} />
          <tbody role="rowgroup">
            {rows.map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} link={rowLink?.(row)} />
            ))}
          </tbody>
        </table>
      </TableScroller>
      {list && pageInfo && (
        <TablePager list={list} pageInfo={pageInfo} shown={rows.length} totalCount={totalCount} />
      )}
    </div>
  );
}
