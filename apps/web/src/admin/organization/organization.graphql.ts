import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  OrganizationUpdateMutation,
  OrganizationUpdateMutationVariables,
} from '../__generated__/operations.ts';

export const organizationUpdateMutation: TypedDocumentNode<
  OrganizationUpdateMutation,
  OrganizationUpdateMutationVariables
> = gql`
  mutation OrganizationUpdate($input: OrganizationUpdateInput!) {
    organizationUpdate(input: $input) {
      organization {
        id
        name
        plan
        brandColor
        phone
        contactEmail
      }
      errors {
        field
        code
        message
      }
    }
  }
`;
