import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ObjectArchiveMutation,
  ObjectArchiveMutationVariables,
  ObjectCreateMutation,
  ObjectCreateMutationVariables,
  ObjectDetailFragment,
  ObjectDetailQuery,
  ObjectDetailQueryVariables,
  ObjectRestoreMutation,
  ObjectRestoreMutationVariables,
  ObjectUpdateMutation,
  ObjectUpdateMutationVariables,
} from '../__generated__/operations.ts';

export const objectDetailFragment: TypedDocumentNode<ObjectDetailFragment> = gql`
  fragment ObjectDetail on ServiceObject {
    id
    number
    name
    note
    archivedAt
    address {
      street
      postalCode
      city
      country
    }
    visibility {
      assignments
      invoices
      executors
    }
    customer {
      id
      name
      portalEnabled
      visibility {
        assignments
        invoices
        executors
      }
    }
  }
`;

export const objectDetailQuery: TypedDocumentNode<ObjectDetailQuery, ObjectDetailQueryVariables> = gql`
  query ObjectDetail($id: ID!) {
    object(id: $id) {
      ...ObjectDetail @unmask
    }
  }
  ${objectDetailFragment}
`;

export const objectCreateMutation: TypedDocumentNode<ObjectCreateMutation, ObjectCreateMutationVariables> =
  gql`
    mutation ObjectCreate($input: ObjectCreateInput!) {
      objectCreate(input: $input) {
        object {
          id
        }
        errors {
          field
          code
          message
        }
      }
    }
  `;

export const objectUpdateMutation: TypedDocumentNode<ObjectUpdateMutation, ObjectUpdateMutationVariables> =
  gql`
    mutation ObjectUpdate($id: ID!, $input: ObjectUpdateInput!) {
      objectUpdate(id: $id, input: $input) {
        object {
          ...ObjectDetail @unmask
        }
        errors {
          field
          code
          message
        }
      }
    }
    ${objectDetailFragment}
  `;

export const objectArchiveMutation: TypedDocumentNode<ObjectArchiveMutation, ObjectArchiveMutationVariables> =
  gql`
    mutation ObjectArchive($id: ID!) {
      objectArchive(id: $id) {
        object {
          id
          archivedAt
        }
        errors {
          message
        }
      }
    }
  `;

export const objectRestoreMutation: TypedDocumentNode<ObjectRestoreMutation, ObjectRestoreMutationVariables> =
  gql`
    mutation ObjectRestore($id: ID!) {
      objectRestore(id: $id) {
        object {
          id
          archivedAt
        }
        errors {
          message
        }
      }
    }
  `;
