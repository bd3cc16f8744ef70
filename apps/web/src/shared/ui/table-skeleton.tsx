import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import classes from './data-table.module.css';

/** The shape of a table, until its first rows come. */
export function TableSkeleton({ columns, rows = 8 }: { columns: number; rows?: number }) {
  const { t } = useLingui();
  return (
    <div className={classes.wrap} role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.skeletonRow}>
          {Array.from({ length: Math.min(columns, 5) }, (_cell, cell) => (
            <Skeleton key={cell} height={12} width={cell === 0 ? '30%' : '14%'} />
          ))}
        </div>
      ))}
    </div>
  );
}
