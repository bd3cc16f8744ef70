import { useLingui } from '@lingui/react/macro';
import { DataTable } from '../../shared/ui/data-table.tsx';
import type { ImportRow } from './import-rows.ts';
import { useImportColumns } from './use-import-columns.tsx';

interface ImportTableProps {
  rows: readonly ImportRow[];
  onRetry: (key: number) => void;
}

/** What became of every file. */
export function ImportTable({ rows, onRetry }: ImportTableProps) {
  const { t } = useLingui();
  const columns = useImportColumns(onRetry);
  return (
    <DataTable
      caption={t`Imported files`}
      rows={rows}
      rowKey={({ key }) => String(key)}
      empty={null}
      columns={columns}
    />
  );
}
