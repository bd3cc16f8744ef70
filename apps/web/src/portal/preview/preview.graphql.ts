import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  PortalPreviewEndMutation,
  PortalPreviewEndMutationVariables,
} from '../__generated__/operations.ts';

/** Ends the preview that this tab shows. */
export const portalPreviewEndMutation: TypedDocumentNode<
  PortalPreviewEndMutation,
  PortalPreviewEndMutationVariables
> = gql`
  mutation PortalPreviewEnd {
    portalPreviewEnd {
      ended
    }
  }
`;
