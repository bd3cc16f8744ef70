import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { InvoiceDetailFragment } from '../__generated__/operations.ts';
import classes from '../detail.module.css';
import { useInvoiceMoves } from './use-invoice-moves.ts';

const PaidDialog = lazy(async () => ({ default: (await import('./paid-dialog.tsx')).PaidDialog }));

/** What can be done with an invoice now. None of it can be undone, so each asks first. */
export function InvoiceActions({ invoice }: { invoice: InvoiceDetailFragment }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'issue' | 'paid' | 'cancel' | null>(null);
  const { id, status } = invoice;
  const { issue, cancel } = useInvoiceMoves(id);
  const close = () => setAsking(null);
  return (
    <>
      {(status === 'DRAFT' || status === 'OPEN') && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setAsking('cancel')}>
            <Trans>Cancel invoice</Trans>
          </Button>
          {status === 'DRAFT' ? (
            <Button leftSection={<Icon name="send" size={16} />} onClick={() => setAsking('issue')}>
              <Trans>Issue</Trans>
            </Button>
          ) : (
            <Button leftSection={<Icon name="check" size={16} />} onClick={() => setAsking('paid')}>
              <Trans>Mark as paid</Trans>
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={asking === 'issue'}
        title={t`Issue this invoice?`}
        confirmLabel={t`Issue`}
        onConfirm={() => issue().then(close)}
        onClose={close}
      >
        <Trans>
          From now on the customer sees it, where invoices are on. It cannot become a draft again.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'cancel'}
        title={t`Cancel this invoice?`}
        confirmLabel={t`Cancel invoice`}
        dismissLabel={t`Back`}
        dangerous
        onConfirm={() => cancel().then(close)}
        onClose={close}
      >
        <Trans>This cannot be undone. The invoice stays in the list as cancelled.</Trans>
      </ConfirmDialog>
      <Suspense>{asking === 'paid' && <PaidDialog id={id} onClose={close} />}</Suspense>
    </>
  );
}
