import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalInvoiceListQuery, PortalInvoiceListQueryVariables } from '../__generated__/operations.ts';
import { invoiceRowFragment } from './invoice-row.graphql.ts';

/** One page of invoices. */
export const invoiceListQuery: TypedDocumentNode<PortalInvoiceListQuery, PortalInvoiceListQueryVariables> =
  gql`
    query PortalInvoiceList($after: String, $filter: InvoiceFilter, $sort: InvoiceSort) {
      invoices(first: 25, after: $after, filter: $filter, sort: $sort) {
        totalCount
        nodes {
          id
          ...InvoiceRow
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ${invoiceRowFragment}
  `;
