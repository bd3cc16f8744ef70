import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  AdminHomeQuery,
  AdminHomeQueryVariables,
  FailedInvitationsQuery,
  FailedInvitationsQueryVariables,
} from '../__generated__/operations.ts';

/** What needs the office today. */
export const adminHomeQuery: TypedDocumentNode<AdminHomeQuery, AdminHomeQueryVariables> = gql`
  query AdminHome {
    tickets(first: 5, filter: { status: [NEW] }, sort: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes {
        id
        number
        subject
        createdAt
        customer {
          id
          name
        }
        object {
          id
          name
        }
      }
    }
    invoices(first: 5, filter: { assigned: false }, sort: { field: ISSUE_DATE, direction: DESC }) {
      totalCount
      nodes {
        id
        number
        issueDate
        buyerName
        grossAmount {
          minorUnits
          currency
        }
      }
    }
    customers(first: 5, filter: { portalEnabled: false }) {
      totalCount
      nodes {
        id
        number
        name
        portalBlockers
      }
    }
  }
`;

/** Invitations of the customers whose portal is on; which of them failed is picked out by the page. */
export const failedInvitationsQuery: TypedDocumentNode<
  FailedInvitationsQuery,
  FailedInvitationsQueryVariables
> = gql`
  query FailedInvitations {
    customers(first: 50, filter: { portalEnabled: true }) {
      nodes {
        id
        name
        contacts(first: 10, filter: { portalAccess: true }) {
          nodes {
            id
            name
            invitation {
              id
              status
              email
              failureReason
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`;
