import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ExecutorArchiveMutation,
  ExecutorArchiveMutationVariables,
  ExecutorCreateMutation,
  ExecutorCreateMutationVariables,
  ExecutorDetailFragment,
  ExecutorDetailQuery,
  ExecutorDetailQueryVariables,
  ExecutorListQuery,
  ExecutorListQueryVariables,
  ExecutorRestoreMutation,
  ExecutorRestoreMutationVariables,
  ExecutorUpdateMutation,
  ExecutorUpdateMutationVariables,
} from '../__generated__/operations.ts';

/** One page of the list of executors. */
export const executorListQuery: TypedDocumentNode<ExecutorListQuery, ExecutorListQueryVariables> = gql`
  query ExecutorList($after: String, $filter: ExecutorFilter, $sort: ExecutorSort) {
    executors(first: 25, after: $after, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        displayName
        kind
        legalName
        email
        phone
        archivedAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const executorDetailFragment: TypedDocumentNode<ExecutorDetailFragment> = gql`
  fragment ExecutorDetail on Executor {
    id
    displayName
    kind
    legalName
    email
    phone
    note
    archivedAt
  }
`;

export const executorDetailQuery: TypedDocumentNode<ExecutorDetailQuery, ExecutorDetailQueryVariables> = gql`
  query ExecutorDetail($id: ID!) {
    executor(id: $id) {
      ...ExecutorDetail @unmask
    }
  }
  ${executorDetailFragment}
`;

export const executorCreateMutation: TypedDocumentNode<
  ExecutorCreateMutation,
  ExecutorCreateMutationVariables
> = gql`
  mutation ExecutorCreate($input: ExecutorCreateInput!) {
    executorCreate(input: $input) {
      executor {
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

export const executorUpdateMutation: TypedDocumentNode<
  ExecutorUpdateMutation,
  ExecutorUpdateMutationVariables
> = gql`
  mutation ExecutorUpdate($id: ID!, $input: ExecutorUpdateInput!) {
    executorUpdate(id: $id, input: $input) {
      executor {
        ...ExecutorDetail @unmask
      }
      errors {
        field
        code
        message
      }
    }
  }
  ${executorDetailFragment}
`;

export const executorArchiveMutation: TypedDocumentNode<
  ExecutorArchiveMutation,
  ExecutorArchiveMutationVariables
> = gql`
  mutation ExecutorArchive($id: ID!) {
    executorArchive(id: $id) {
      executor {
        id
        archivedAt
      }
      errors {
        message
      }
    }
  }
`;

export const executorRestoreMutation: TypedDocumentNode<
  ExecutorRestoreMutation,
  ExecutorRestoreMutationVariables
> = gql`
  mutation ExecutorRestore($id: ID!) {
    executorRestore(id: $id) {
      executor {
        id
        archivedAt
      }
      errors {
        message
      }
    }
  }
`;
