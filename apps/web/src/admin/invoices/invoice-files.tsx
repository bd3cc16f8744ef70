import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import classes from '../detail.module.css';

interface InvoiceFilesProps {
  pdf: { url: string } | null;
  xml: { url: string } | null;
}

/** The documents of an invoice, for opening and saving. */
export function InvoiceFiles({ pdf, xml }: InvoiceFilesProps) {
  if (!pdf && !xml) return <Trans>None</Trans>;
  return (
    <span className={classes.buttons}>
      {pdf && (
        <Anchor href={pdf.url} target="_blank" rel="noopener">
          <Trans>Open PDF</Trans>
        </Anchor>
      )}
      {xml && (
        <Anchor href={xml.url} download>
          <Trans>E-invoice (XML)</Trans>
        </Anchor>
      )}
    </span>
  );
}
