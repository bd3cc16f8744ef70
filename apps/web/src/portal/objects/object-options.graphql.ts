import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalObjectOptionsQuery,
  PortalObjectOptionsQueryVariables,
} from '../__generated__/operations.ts';

/** Names of the customer's objects, for a choice. */
export const objectOptionsQuery: TypedDocumentNode<
  PortalObjectOptionsQuery,
  PortalObjectOptionsQueryVariables
> = gql`
  query PortalObjectOptions($after: String) {
    objects(first: 100, after: $after) {
      nodes {
        id
        name
        address {
          street
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
