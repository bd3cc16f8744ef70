import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  StaffListQuery,
  StaffListQueryVariables,
  StaffMemberArchiveMutation,
  StaffMemberArchiveMutationVariables,
  StaffMemberInviteMutation,
  StaffMemberInviteMutationVariables,
} from '../__generated__/operations.ts';
import { invitationStateFragment } from '../invitations/invitation.graphql.ts';

/** One page of the office's people. */
export const staffListQuery: TypedDocumentNode<StaffListQuery, StaffListQueryVariables> = gql`
  query StaffList($after: String) {
    staffMembers(first: 50, after: $after) {
      totalCount
      nodes {
        id
        name
        email
        owner
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
  ${invitationStateFragment}
`;

export const staffMemberInviteMutation: TypedDocumentNode<
  StaffMemberInviteMutation,
  StaffMemberInviteMutationVariables
> = gql`
  mutation StaffMemberInvite($input: StaffMemberInviteInput!) {
    staffMemberInvite(input: $input) {
      staffMember {
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

export const staffMemberArchiveMutation: TypedDocumentNode<
  StaffMemberArchiveMutation,
  StaffMemberArchiveMutationVariables
> = gql`
  mutation StaffMemberArchive($id: ID!) {
    staffMemberArchive(id: $id) {
      staffMember {
        id
        archivedAt
      }
      errors {
        message
      }
    }
  }
`;
