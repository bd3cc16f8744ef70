import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AssignmentRowFragment } from '../__generated__/operations.ts';

/** What a row of a list shows of an assignment. */
export const assignmentRowFragment: TypedDocumentNode<AssignmentRowFragment> = gql`
  fragment AssignmentRow on Assignment {
    id
    title
    status
    startsAt
    endsAt
    object {
      id
      name
    }
    executors {
      id
      displayName
    }
  }
`;
