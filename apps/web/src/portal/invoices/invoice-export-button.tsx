import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import { notifyFailure } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import type { PortalInvoiceExportQueryVariables } from '../__generated__/operations.ts';
import { useInvoiceExport } from './use-invoice-export.ts';

/** Offers a file for saving. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Saves the invoices of the list, as it is filtered, for a spreadsheet. */
export function InvoiceExportButton({ list }: { list: PortalInvoiceExportQueryVariables }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const write = useInvoiceExport();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      save(`${t`Invoices`}.csv`, await write(list));
    } catch (error) {
      notifyFailure(errorText(error));
    }
    setBusy(false);
  };
  return (
    <Button
      variant="default"
      loading={busy}
      leftSection={<Icon name="download" />}
      onClick={() => void run()}
    >
      <Trans>Save list (CSV)</Trans>
    </Button>
  );
}
