import { useLingui } from '@lingui/react/macro';
import type { InvoiceStatus } from '@kundenportal/rules/enums';
import { StatusBadge, type Tone } from '../../shared/ui/status-badge.tsx';

const tones: Record<InvoiceStatus, Tone> = {
  DRAFT: 'neutral',
  OPEN: 'info',
  PAID: 'success',
  CANCELLED: 'neutral',
};

/** Words for the states of invoices. */
export function useInvoiceStatusWords(): Record<InvoiceStatus | 'OVERDUE', string> {
  const { t } = useLingui();
  return {
    DRAFT: t({ message: 'Draft', context: 'invoice' }),
    OPEN: t({ message: 'Open', context: 'invoice' }),
    OVERDUE: t({ message: 'Overdue', context: 'invoice' }),
    PAID: t({ message: 'Paid', context: 'invoice' }),
    CANCELLED: t({ message: 'Cancelled', context: 'invoice' }),
  };
}

/** Where an invoice stands; one that is past its due date says so. */
export function InvoiceStatusBadge({ status, overdue }: { status: InvoiceStatus; overdue: boolean }) {
  const words = useInvoiceStatusWords();
  if (overdue) return <StatusBadge tone="danger">{words.OVERDUE}</StatusBadge>;
  return <StatusBadge tone={tones[status]}>{words[status]}</StatusBadge>;
}
