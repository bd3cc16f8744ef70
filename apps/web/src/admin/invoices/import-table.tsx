import { useLingui } from '@lingui/react/macro';
import { DataTable } from '../../shared/ui/data-table.tsx';
import { ImportDetail } from './import-detail.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import type { ImportRow } from './import-rows.ts';

interface ImportTableProps {
  rows: readonly ImportRow[];
  onRetry: (key: number) => void;
}

/** What became of every file. */
export function ImportTable({ rows, onRetry }: ImportTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      caption={t`Imported files`}
      rows={rows}
      rowKey={({ key }) => String(key)}
      empty={null}
      columns={[
        { id: 'file', header: t`File`, cell: ({ fileName }) => fileName, isTitle: true },
        { id: 'result', header: t`Result`, cell: (row) => <ImportOutcome row={row} /> },
        {
          id: 'detail',
          header: t`Invoice`,
          cell: (row) => <ImportDetail row={row} onRetry={() => onRetry(row.key)} />,
        },
      ]}
    />
  );
}
