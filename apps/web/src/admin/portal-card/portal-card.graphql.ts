import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CustomerPortalFragment,
  CustomerPortalQuery,
  CustomerPortalQueryVariables,
  CustomerPortalUpdateMutation,
  CustomerPortalUpdateMutationVariables,
  PortalAccessRevokeMutation,
  PortalAccessRevokeMutationVariables,
  PortalPreviewStartMutation,
  PortalPreviewStartMutationVariables,
} from '../__generated__/operations.ts';
import { invitationStateFragment } from '../invitations/invitation.graphql.ts';

/** Everything that decides what a customer's contacts see. */
export const customerPortalFragment: TypedDocumentNode<CustomerPortalFragment> = gql`
  fragment CustomerPortal on Customer {
    id
    name
    portalEnabled
    portalBlockers
    portalHints
    updatedAt
    visibility {
      assignments
      invoices
      executors
    }
    contacts(first: 100) {
      nodes {
        id
        name
        email
        phone
        position
        locale
        portalAccess
        accessRevokedAt
        visibility {
          assignments
          invoices
          executors
        }
        limitedToObjects
        objects {
          id
        }
        ownTicketsOnly
        lastSignInAt
        invitation {
          ...InvitationState @unmask
        }
      }
    }
    objects(first: 100) {
      nodes {
        id
        number
        name
      }
    }
  }
  ${invitationStateFragment}
`;

export const customerPortalQuery: TypedDocumentNode<CustomerPortalQuery, CustomerPortalQueryVariables> = gql`
  query CustomerPortal($id: ID!) {
    customer(id: $id) {
      ...CustomerPortal @unmask
    }
  }
  ${customerPortalFragment}
`;

export const customerPortalUpdateMutation: TypedDocumentNode<
  CustomerPortalUpdateMutation,
  CustomerPortalUpdateMutationVariables
> = gql`
  mutation CustomerPortalUpdate($id: ID!, $input: CustomerUpdateInput!) {
    customerUpdate(id: $id, input: $input) {
      customer {
        ...CustomerPortal @unmask
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${customerPortalFragment}
`;

export const portalAccessRevokeMutation: TypedDocumentNode<
  PortalAccessRevokeMutation,
  PortalAccessRevokeMutationVariables
> = gql`
  mutation PortalAccessRevoke($id: ID!) {
    portalAccessRevoke(id: $id) {
      contact {
        id
        portalAccess
        accessRevokedAt
        invitation {
          ...InvitationState @unmask
        }
      }
      errors {
        message
      }
    }
  }
  ${invitationStateFragment}
`;

export const portalPreviewStartMutation: TypedDocumentNode<
  PortalPreviewStartMutation,
  PortalPreviewStartMutationVariables
> = gql`
  mutation PortalPreviewStart($input: PortalPreviewStartInput!) {
    portalPreviewStart(input: $input) {
      token
      errors {
        message
      }
    }
  }
`;
