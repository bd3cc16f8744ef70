import { gql, type TypedDocumentNode } from '@apollo/client';
import type { CustomerListQuery, CustomerListQueryVariables } from '../__generated__/operations.ts';

/** One page of the list of customers. */
export const customerListQuery: TypedDocumentNode<CustomerListQuery, CustomerListQueryVariables> = gql`
  query CustomerList($after: String, $filter: CustomerFilter, $sort: CustomerSort) {
    customers(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        number
        name
        portalEnabled
        archivedAt
        address {
          postalCode
          city
        }
        contacts(first: 1) {
          totalCount
        }
        objects(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
