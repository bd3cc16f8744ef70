import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ViewerQuery, ViewerQueryVariables } from '../__generated__/operations.ts';

/** Who is signed in, with everything that the frame around a page shows. */
export const viewerQuery: TypedDocumentNode<ViewerQuery, ViewerQueryVariables> = gql`
  query Viewer {
    viewer {
      kind
      organization {
        id
        name
        plan
        brandColor
        phone
        contactEmail
      }
      staffMember {
        id
        name
        owner
      }
      contact {
        id
        name
      }
      customer {
        id
        name
      }
      menu {
        assignments
        invoices
        executors
      }
      preview {
        actorName
        contactName
        expiresAt
      }
    }
    account {
      id
      name
      email
      locale
      memberships {
        id
        kind
        organizationName
        customerName
        usable
        current
      }
    }
  }
`;
