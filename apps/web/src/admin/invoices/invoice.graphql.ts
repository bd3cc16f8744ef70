import { gql, type TypedDocumentNode } from '@apollo/client';
import { invoiceFiguresFragment } from '../../domains/invoices/invoice-figures.graphql.ts';
import type {
  InvoiceDetailFragment,
  InvoiceDetailQuery,
  InvoiceDetailQueryVariables,
} from '../__generated__/operations.ts';

/** All that the office knows of an invoice. */
export const invoiceDetailFragment: TypedDocumentNode<InvoiceDetailFragment> = gql`
  fragment InvoiceDetail on Invoice {
    id
    number
    status
    overdue
    issueDate
    dueDate
    serviceFrom
    serviceTo
    paidAt
    buyerReference
    buyerName
    customer {
      id
      name
    }
    objects {
      id
      name
      number
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
  ${invoiceFiguresFragment}
`;

export const invoiceDetailQuery: TypedDocumentNode<InvoiceDetailQuery, InvoiceDetailQueryVariables> = gql`
  query InvoiceDetail($id: ID!) {
    invoice(id: $id) {
      ...InvoiceDetail @unmask
    }
  }
  ${invoiceDetailFragment}
`;
