import { Trans } from '@lingui/react/macro';
import { importTotals, type ImportRow } from './import-rows.ts';
import classes from './import-summary.module.css';

interface ImportSummaryProps {
  rows: readonly ImportRow[];
  isRunning: boolean;
}

/** How far the import is; screen readers hear it change. */
export function ImportSummary({ rows, isRunning }: ImportSummaryProps) {
  const { all, finished, matched, waiting, unchanged, refused } = importTotals(rows);
  return (
    <div className={classes.summary} role="status">
      {all > 0 && (
        <>
          <strong>
            {isRunning ? (
              <Trans>
                {finished} of {all} files
              </Trans>
            ) : (
              <Trans>Finished: {all} files</Trans>
            )}
          </strong>
          <span>
            <Trans>Matched: {matched}</Trans>
          </span>
          <span>
            <Trans>Without customer: {waiting}</Trans>
          </span>
          <span>
            <Trans>Unchanged: {unchanged}</Trans>
          </span>
          <span>
            <Trans>Refused: {refused}</Trans>
          </span>
        </>
      )}
    </div>
  );
}
