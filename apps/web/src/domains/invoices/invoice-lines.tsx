import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { DataTable } from '../../shared/ui/data-table.tsx';
import type { InvoiceFiguresFragment } from '../__generated__/operations.ts';
import { unitWord } from './unit-word.ts';

type Line = InvoiceFiguresFragment['lines'][number] & { key: string };

/** What an invoice bills, line by line. */
export function InvoiceLines({ lines }: { lines: InvoiceFiguresFragment['lines'] }) {
  const { t } = useLingui();
  const { formatMoney, formatNumber, formatPercent } = useFormatters();
  if (lines.length === 0) return null;
  // A document may use a position twice.
  const rows = lines.map((line, index): Line => ({ ...line, key: `${index}:${line.position}` }));
  return (
    <DataTable
      caption={t`Lines of the invoice`}
      rows={rows}
      rowKey={({ key }) => key}
      empty={<Trans>No lines</Trans>}
      columns={[
        { id: 'position', header: t`No.`, cell: ({ position }) => position, width: '4rem', wideOnly: true },
        { id: 'name', header: t`Service`, cell: ({ name }) => name, isTitle: true },
        {
          id: 'quantity',
          header: t`Quantity`,
          cell: ({ quantity, unit }) =>
            [formatNumber(Number(quantity)), unitWord(unit)].filter(Boolean).join(' '),
          align: 'end',
        },
        {
          id: 'tax',
          header: t`Tax rate`,
          cell: ({ taxRate }) => taxRate && formatPercent(Number(taxRate)),
          align: 'end',
        },
        { id: 'net', header: t`Net`, cell: ({ netAmount }) => formatMoney(netAmount), align: 'end' },
      ]}
    />
  );
}
