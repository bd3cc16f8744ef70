import { Trans, useLingui } from '@lingui/react/macro';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { ImportRow } from './import-rows.ts';
import classes from './import-summary.module.css';

/** How far a file is, or what became of it, in a word. */
export function ImportOutcome({ row }: { row: ImportRow }) {
  const { t } = useLingui();
  const { fileName, phase, progress, result } = row;
  if (phase === 'uploading') {
    return (
      <progress
        className={classes.progress}
        max={100}
        value={Math.round(progress * 100)}
        aria-label={t`${fileName} is being sent`}
      />
    );
  }
  if (phase === 'waiting') return <Trans>Waits</Trans>;
  if (phase === 'reading') return <Trans>Is being read…</Trans>;
  switch (result?.outcome) {
    case 'MATCHED':
      return (
        <StatusBadge tone="success">
          <Trans>Matched</Trans>
        </StatusBadge>
      );
    case 'UNASSIGNED':
      return (
        <StatusBadge tone="warning">
          <Trans>Waits for a customer</Trans>
        </StatusBadge>
      );
    case 'UNCHANGED':
      return (
        <StatusBadge tone="neutral">
          <Trans>Unchanged</Trans>
        </StatusBadge>
      );
    default:
      return (
        <StatusBadge tone="danger">
          <Trans>Refused</Trans>
        </StatusBadge>
      );
  }
}
