import { gql, type TypedDocumentNode } from '@apollo/client';
import { invoiceFiguresFragment } from '../../domains/invoices/invoice-figures.graphql.ts';
import type {
  PortalInvoiceDetailQuery,
  PortalInvoiceDetailQueryVariables,
} from '../__generated__/operations.ts';

/** One invoice. */
export const invoiceDetailQuery: TypedDocumentNode<
  PortalInvoiceDetailQuery,
  PortalInvoiceDetailQueryVariables
> = gql`
  query PortalInvoiceDetail($id: ID!) {
    invoice(id: $id) {
      id
      number
      type
      status
      overdue
      issueDate
      dueDate
      serviceFrom
      serviceTo
      paidAt
      buyerReference
      objects {
        id
        name
      }
      pdf {
        id
        url
      }
      xml {
        id
        url
      }
      ...InvoiceFigures @unmask
    }
  }
  ${invoiceFiguresFragment}
`;
