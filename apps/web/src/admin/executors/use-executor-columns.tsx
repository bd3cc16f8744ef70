import { useLingui } from '@lingui/react/macro';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { ExecutorListQuery } from '../__generated__/operations.ts';

type ExecutorRow = NonNullable<ExecutorListQuery['executors']>['nodes'][number];

/** Columns of the list of executors. */
export function useExecutorColumns(): TableColumn<ExecutorRow>[] {
  const { t } = useLingui();
  const kinds = useExecutorKindWords();
  return [
    { id: 'name', header: t`Display name`, cell: (row) => row.displayName, sortField: 'NAME', isTitle: true },
    { id: 'kind', header: t`Kind`, cell: ({ kind }) => kinds[kind] },
    { id: 'legal', header: t`Full name or company`, cell: ({ legalName }) => legalName, wideOnly: true },
    { id: 'email', header: t`E-mail`, cell: ({ email }) => email },
    { id: 'phone', header: t`Phone`, cell: ({ phone }) => phone, unbroken: true },
  ];
}
