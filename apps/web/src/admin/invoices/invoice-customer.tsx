import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

interface InvoiceCustomerProps {
  customer: { id: string; name: string } | null;
  /** Name of the buyer as the document says it. */
  buyerName: string | null;
}

/** Whose invoice it is; one that waits says so, with the name on the document. */
export function InvoiceCustomer({ customer, buyerName }: InvoiceCustomerProps) {
  if (customer) {
    return (
      <Anchor component={Link} to={`/admin/customers/${customer.id}`}>
        {customer.name}
      </Anchor>
    );
  }
  return (
    <>
      <StatusBadge tone="warning">
        <Trans>Without customer</Trans>
      </StatusBadge>{' '}
      {buyerName}
    </>
  );
}
