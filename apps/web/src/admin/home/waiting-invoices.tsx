import { Trans, useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { AdminHomeQuery } from '../__generated__/operations.ts';
import { HomeCard } from './home-card.tsx';

/** Imported invoices that no customer was found for. */
export function WaitingInvoices({ invoices }: { invoices: AdminHomeQuery['invoices'] }) {
  const { t } = useLingui();
  const { formatDate, formatMoney } = useFormatters();
  return (
    <HomeCard
      title={t`Invoices without customer`}
      count={invoices?.totalCount ?? 0}
      to="/admin/invoices?status=WAITING"
      done={<Trans>Every invoice has its customer.</Trans>}
    >
      {invoices?.nodes.map(({ id, number, buyerName, issueDate, grossAmount }) => (
        <LinkRow
          key={id}
          to={`/admin/invoices/${id}`}
          title={number}
          meta={[buyerName, formatDate(issueDate)].filter(Boolean).join(' · ')}
          aside={formatMoney(grossAmount)}
        />
      ))}
    </HomeCard>
  );
}
