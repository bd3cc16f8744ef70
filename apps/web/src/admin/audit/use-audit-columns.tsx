import { useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import type { TableColumn } from '../../shared/ui/table-column.ts';
import type { AuditListQuery } from '../__generated__/operations.ts';
import { AuditChanges } from './audit-changes.tsx';
import { AuditSubject } from './audit-subject.tsx';
import { useAuditWords } from './use-audit-words.ts';

type AuditRow = NonNullable<AuditListQuery['auditEvents']>['nodes'][number];

/** Columns of the audit trail. */
export function useAuditColumns(): TableColumn<AuditRow>[] {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const words = useAuditWords();
  return [
    {
      id: 'when',
      header: t`When`,
      cell: ({ createdAt }) => formatDateTime(createdAt),
      sortField: 'CREATED_AT',
      width: '10.5rem',
      unbroken: true,
    },
    {
      id: 'who',
      header: t`Who`,
      cell: ({ actorName, channel }) => `${actorName} · ${words.channels[channel]}`,
    },
    { id: 'what', header: t`What`, cell: ({ action }) => words.action(action), isTitle: true },
    { id: 'about', header: t`About`, cell: (row) => <AuditSubject row={row} /> },
    {
      id: 'changes',
      header: t`Changes`,
      cell: ({ subjectKind, changes }) => <AuditChanges subjectKind={subjectKind} changes={changes} />,
    },
  ];
}
