import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RoomArchiveMutation,
  RoomArchiveMutationVariables,
  RoomCreateMutation,
  RoomCreateMutationVariables,
  RoomListQuery,
  RoomListQueryVariables,
  RoomRestoreMutation,
  RoomRestoreMutationVariables,
  RoomUpdateMutation,
  RoomUpdateMutationVariables,
} from '../__generated__/operations.ts';

/** The rooms of an object. */
export const roomListQuery: TypedDocumentNode<RoomListQuery, RoomListQueryVariables> = gql`
  query RoomList($objectId: ID!, $after: String) {
    object(id: $objectId) {
      id
      rooms(first: 100, after: $after) {
        totalCount
        nodes {
          id
          name
          floor
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

export const roomCreateMutation: TypedDocumentNode<RoomCreateMutation, RoomCreateMutationVariables> = gql`
  mutation RoomCreate($input: RoomCreateInput!) {
    roomCreate(input: $input) {
      room {
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

export const roomUpdateMutation: TypedDocumentNode<RoomUpdateMutation, RoomUpdateMutationVariables> = gql`
  mutation RoomUpdate($id: ID!, $input: RoomUpdateInput!) {
    roomUpdate(id: $id, input: $input) {
      room {
        id
        name
        floor
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const roomArchiveMutation: TypedDocumentNode<RoomArchiveMutation, RoomArchiveMutationVariables> = gql`
  mutation RoomArchive($id: ID!) {
    roomArchive(id: $id) {
      room {
        id
        archivedAt
      }
      errors {
        message
      }
    }
  }
`;

export const roomRestoreMutation: TypedDocumentNode<RoomRestoreMutation, RoomRestoreMutationVariables> = gql`
  mutation RoomRestore($id: ID!) {
    roomRestore(id: $id) {
      room {
        id
        archivedAt
      }
      errors {
        message
      }
    }
  }
`;
