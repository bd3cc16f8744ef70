import type { ReactNode } from 'react';

/** A column of a `DataTable`. */
export interface TableColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The value of the sort enum; without it the column cannot be sorted. */
  sortField?: string;
  /** Figures stand at the end, so that their places line up. */
  align?: 'end';
  /** The cell that names the row: it becomes the row's header and carries its link. */
  isTitle?: boolean;
  /** Left out on a phone. */
  wideOnly?: boolean;
  width?: string;
  /** Stays on one line: phone numbers, dates. */
  unbroken?: boolean;
}
