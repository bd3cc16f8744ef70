import { useLingui } from '@lingui/react/macro';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import { ImportDetail } from './import-detail.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import type { ImportRow } from './import-rows.ts';

/** Columns of the files of an import. */
export function useImportColumns(onRetry: (key: number) => void): TableColumn<ImportRow>[] {
  const { t } = useLingui();
  return [
    { id: 'file', header: t`File`, cell: ({ fileName }) => fileName, isTitle: true },
    { id: 'result', header: t`Result`, cell: (row) => <ImportOutcome row={row} /> },
    {
      id: 'detail',
      header: t`Invoice`,
      cell: (row) => <ImportDetail row={row} onRetry={() => onRetry(row.key)} />,
    },
  ];
}
