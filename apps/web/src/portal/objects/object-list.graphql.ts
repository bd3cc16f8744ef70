import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PortalObjectListQuery, PortalObjectListQueryVariables } from '../__generated__/operations.ts';

/** One page of the customer's objects. */
export const objectListQuery: TypedDocumentNode<PortalObjectListQuery, PortalObjectListQueryVariables> = gql`
  query PortalObjectList($after: String, $filter: ServiceObjectFilter) {
    objects(first: 25, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        name
        number
        address {
          street
          postalCode
          city
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
