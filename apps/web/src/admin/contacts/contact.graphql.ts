import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ContactArchiveMutation,
  ContactArchiveMutationVariables,
  ContactFormQuery,
  ContactFormQueryVariables,
  ContactListQuery,
  ContactListQueryVariables,
  ContactRestoreMutation,
  ContactRestoreMutationVariables,
  ContactSaveMutation,
  ContactSaveMutationVariables,
} from '../__generated__/operations.ts';
import { invitationStateFragment } from '../invitations/invitation.graphql.ts';

/** One page of a customer's contacts. */
export const contactListQuery: TypedDocumentNode<ContactListQuery, ContactListQueryVariables> = gql`
  query ContactList($id: ID!, $after: String, $filter: ContactFilter, $sort: ContactSort) {
    customer(id: $id) {
      id
      contacts(first: 25, after: $after, filter: $filter, sort: $sort) {
        totalCount
        nodes {
          id
          name
          email
          phone
          position
          portalAccess
          accessRevokedAt
          archivedAt
          lastSignInAt
          invitation {
            ...InvitationState @unmask
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  ${invitationStateFragment}
`;

export const contactFormQuery: TypedDocumentNode<ContactFormQuery, ContactFormQueryVariables> = gql`
  query ContactForm($id: ID!) {
    contact(id: $id) {
      id
      name
      email
      phone
      position
      locale
      archivedAt
    }
  }
`;

/** Contacts are saved through their customer. */
export const contactSaveMutation: TypedDocumentNode<ContactSaveMutation, ContactSaveMutationVariables> = gql`
  mutation ContactSave($customerId: ID!, $contact: ContactSaveInput!) {
    customerUpdate(id: $customerId, input: { contacts: [$contact] }) {
      customer {
        id
        updatedAt
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const contactArchiveMutation: TypedDocumentNode<
  ContactArchiveMutation,
  ContactArchiveMutationVariables
> = gql`
  mutation ContactArchive($id: ID!) {
    contactArchive(id: $id) {
      contact {
        id
        archivedAt
        portalAccess
      }
      errors {
        message
      }
    }
  }
`;

export const contactRestoreMutation: TypedDocumentNode<
  ContactRestoreMutation,
  ContactRestoreMutationVariables
> = gql`
  mutation ContactRestore($id: ID!) {
    contactRestore(id: $id) {
      contact {
        id
        archivedAt
        portalAccess
      }
      errors {
        message
      }
    }
  }
`;
