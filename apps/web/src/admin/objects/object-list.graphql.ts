import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ObjectListQuery, ObjectListQueryVariables } from '../__generated__/operations.ts';

/** One page of the list of objects. */
export const objectListQuery: TypedDocumentNode<ObjectListQuery, ObjectListQueryVariables> = gql`
  query ObjectList($after: String, $filter: ServiceObjectFilter, $sort: ServiceObjectSort) {
    objects(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        number
        name
        archivedAt
        address {
          street
          postalCode
          city
        }
        customer {
          id
          name
        }
        rooms(first: 1) {
          totalCount
        }
        visibility {
          assignments
          invoices
          executors
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
