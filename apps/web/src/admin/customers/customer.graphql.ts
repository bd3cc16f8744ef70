import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CustomerArchiveMutation,
  CustomerArchiveMutationVariables,
  CustomerCreateMutation,
  CustomerCreateMutationVariables,
  CustomerDataFragment,
  CustomerDataQuery,
  CustomerDataQueryVariables,
  CustomerDataUpdateMutation,
  CustomerDataUpdateMutationVariables,
  CustomerHeadQuery,
  CustomerHeadQueryVariables,
  CustomerRestoreMutation,
  CustomerRestoreMutationVariables,
} from '../__generated__/operations.ts';

/** What stands above the tabs of a customer. */
export const customerHeadQuery: TypedDocumentNode<CustomerHeadQuery, CustomerHeadQueryVariables> = gql`
  query CustomerHead($id: ID!) {
    customer(id: $id) {
      id
      number
      name
      portalEnabled
      archivedAt
      contacts(first: 1) {
        totalCount
      }
      objects(first: 1) {
        totalCount
      }
    }
  }
`;

export const customerDataFragment: TypedDocumentNode<CustomerDataFragment> = gql`
  fragment CustomerData on Customer {
    id
    number
    kind
    name
    vatId
    note
    updatedAt
    address {
      street
      postalCode
      city
      country
    }
  }
`;

export const customerDataQuery: TypedDocumentNode<CustomerDataQuery, CustomerDataQueryVariables> = gql`
  query CustomerData($id: ID!) {
    customer(id: $id) {
      ...CustomerData @unmask
    }
  }
  ${customerDataFragment}
`;

export const customerCreateMutation: TypedDocumentNode<
  CustomerCreateMutation,
  CustomerCreateMutationVariables
> = gql`
  mutation CustomerCreate($input: CustomerCreateInput!) {
    customerCreate(input: $input) {
      customer {
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

export const customerDataUpdateMutation: TypedDocumentNode<
  CustomerDataUpdateMutation,
  CustomerDataUpdateMutationVariables
> = gql`
  mutation CustomerDataUpdate($id: ID!, $input: CustomerUpdateInput!) {
    customerUpdate(id: $id, input: $input) {
      customer {
        ...CustomerData @unmask
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${customerDataFragment}
`;

export const customerArchiveMutation: TypedDocumentNode<
  CustomerArchiveMutation,
  CustomerArchiveMutationVariables
> = gql`
  mutation CustomerArchive($id: ID!) {
    customerArchive(id: $id) {
      customer {
        id
        archivedAt
        portalEnabled
        updatedAt
      }
      errors {
        message
      }
    }
  }
`;

export const customerRestoreMutation: TypedDocumentNode<
  CustomerRestoreMutation,
  CustomerRestoreMutationVariables
> = gql`
  mutation CustomerRestore($id: ID!) {
    customerRestore(id: $id) {
      customer {
        id
        archivedAt
        portalEnabled
        updatedAt
      }
      errors {
        message
      }
    }
  }
`;
