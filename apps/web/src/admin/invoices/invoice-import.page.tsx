import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../../shared/ui/card.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useLeaveGuard } from '../../shared/ui/use-leave-guard.ts';
import classes from '../detail.module.css';
import { ImportDropZone } from './import-drop-zone.tsx';
import { ImportSummary } from './import-summary.tsx';
import { ImportTable } from './import-table.tsx';
import { useInvoiceImport } from './use-invoice-import.ts';

/** Reads e-invoices (PDF with data inside, or XML), many at once. */
export function InvoiceImportPage() {
  const { t } = useLingui();
  const { rows, isRunning, add, retry } = useInvoiceImport();
  const guard = useLeaveGuard(isRunning);
  return (
    <>
      <PageHeader
        title={t`Import invoices`}
        description={t`Each file is read by itself: one that is refused stops no other.`}
        back={{ to: '/admin/invoices', label: t`Invoices` }}
      />
      <div className={classes.parts}>
        <Card>
          <ImportDropZone onFiles={add} />
        </Card>
        <ImportSummary rows={rows} isRunning={isRunning} />
        {rows.length > 0 && <ImportTable rows={rows} onRetry={retry} />}
      </div>
      <ConfirmDialog
        opened={guard.isAsking}
        title={t`Stop the import?`}
        confirmLabel={t`Leave`}
        dismissLabel={t`Keep importing`}
        dangerous
        onConfirm={guard.leave}
        onClose={guard.stay}
      >
        <Trans>Files that were not read yet are left out. What was read stays.</Trans>
      </ConfirmDialog>
    </>
  );
}
