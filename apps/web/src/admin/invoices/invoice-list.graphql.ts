import { gql, type TypedDocumentNode } from '@apollo/client';
import type { InvoiceListQuery, InvoiceListQueryVariables } from '../__generated__/operations.ts';

/** One page of the list of invoices. */
export const invoiceListQuery: TypedDocumentNode<InvoiceListQuery, InvoiceListQueryVariables> = gql`
  query InvoiceList($after: String, $filter: InvoiceFilter, $sort: InvoiceSort) {
    invoices(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        number
        type
        status
        overdue
        issueDate
        dueDate
        buyerName
        grossAmount {
          minorUnits
          currency
        }
        customer {
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
