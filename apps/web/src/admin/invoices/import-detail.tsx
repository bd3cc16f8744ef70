import { Trans } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import classes from './import-summary.module.css';
import type { ImportRow } from './import-rows.ts';

/** The invoice that was read from a file, or why there is none. */
export function ImportDetail({ row, onRetry }: { row: ImportRow; onRetry: () => void }) {
  const { phase, problem, result } = row;
  if (phase === 'failed') {
    return (
      <>
        <span className={classes.problem}>{problem}</span>{' '}
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      </>
    );
  }
  const invoice = result?.invoice;
  if (!invoice) return <span className={classes.problem}>{result?.message}</span>;
  const whose = invoice.customer?.name ?? invoice.buyerName;
  return (
    <>
      <Anchor component={Link} to={`/admin/invoices/${invoice.id}`}>
        {invoice.number}
      </Anchor>
      {whose && ` · ${whose}`}
    </>
  );
}
