import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  TotpDisableMutation,
  TotpDisableMutationVariables,
  TotpEnableMutation,
  TotpEnableMutationVariables,
  TotpStartMutation,
  TotpStartMutationVariables,
} from '../__generated__/operations.ts';

export const totpStartMutation: TypedDocumentNode<TotpStartMutation, TotpStartMutationVariables> = gql`
  mutation TotpStart($input: TotpStartInput!) {
    totpStart(input: $input) {
      secret
      uri
      errors {
        field
        code
        message
      }
    }
  }
`;

export const totpEnableMutation: TypedDocumentNode<TotpEnableMutation, TotpEnableMutationVariables> = gql`
  mutation TotpEnable($input: TotpEnableInput!) {
    totpEnable(input: $input) {
      recoveryCodes
      account {
        id
        totpEnabled
      }
      errors {
        field
        code
        message
      }
    }
  }
`;

export const totpDisableMutation: TypedDocumentNode<TotpDisableMutation, TotpDisableMutationVariables> = gql`
  mutation TotpDisable($input: TotpDisableInput!) {
    totpDisable(input: $input) {
      account {
        id
        totpEnabled
      }
      errors {
        field
        code
        message
      }
    }
  }
`;
