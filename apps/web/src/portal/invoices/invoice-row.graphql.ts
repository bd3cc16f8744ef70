import { gql, type TypedDocumentNode } from '@apollo/client';
import type { InvoiceRowFragment } from '../__generated__/operations.ts';

/** What a row of a list shows of an invoice. */
export const invoiceRowFragment: TypedDocumentNode<InvoiceRowFragment> = gql`
  fragment InvoiceRow on Invoice {
    id
    number
    type
    status
    overdue
    issueDate
    dueDate
    paidAt
    grossAmount {
      minorUnits
      currency
    }
  }
`;
