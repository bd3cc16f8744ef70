import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalInvoiceExportQuery,
  PortalInvoiceExportQueryVariables,
} from '../__generated__/operations.ts';

/** A page of invoices with what an export lists. */
export const invoiceExportQuery: TypedDocumentNode<
  PortalInvoiceExportQuery,
  PortalInvoiceExportQueryVariables
> = gql`
  query PortalInvoiceExport($after: String, $filter: InvoiceFilter, $sort: InvoiceSort) {
    invoices(first: 100, after: $after, filter: $filter, sort: $sort) {
      nodes {
        id
        number
        type
        status
        overdue
        issueDate
        dueDate
        paidAt
        netAmount {
          minorUnits
          currency
        }
        taxAmount {
          minorUnits
          currency
        }
        grossAmount {
          minorUnits
          currency
        }
        objects {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
