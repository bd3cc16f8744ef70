import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  CustomerPlacesQuery,
  CustomerPlacesQueryVariables,
  ObjectRoomsQuery,
  ObjectRoomsQueryVariables,
} from '../__generated__/operations.ts';

/** The objects of one customer, to choose from. */
export const customerPlacesQuery: TypedDocumentNode<CustomerPlacesQuery, CustomerPlacesQueryVariables> = gql`
  query CustomerPlaces($customerId: ID!) {
    objects(first: 100, filter: { customerId: $customerId, archived: false }) {
      nodes {
        id
        name
        number
      }
    }
  }
`;

/** The rooms of one object, to choose from. */
export const objectRoomsQuery: TypedDocumentNode<ObjectRoomsQuery, ObjectRoomsQueryVariables> = gql`
  query ObjectRooms($objectId: ID!) {
    object(id: $objectId) {
      id
      rooms(first: 100) {
        nodes {
          id
          name
          floor
        }
      }
    }
  }
`;
