import { gql, type TypedDocumentNode } from '@apollo/client';
import type { TimelineCommentFragment, TimelineEventFragment } from '../__generated__/operations.ts';
import { storedFileFragment } from '../files/stored-file.graphql.ts';

/** What the timeline shows of a comment. */
export const timelineCommentFragment: TypedDocumentNode<TimelineCommentFragment> = gql`
  fragment TimelineComment on TicketComment {
    id
    body
    authorName
    fromOffice
    internal
    createdAt
    files {
      ...StoredFile @unmask
    }
  }
  ${storedFileFragment}
`;

/** What the timeline shows of an event. */
export const timelineEventFragment: TypedDocumentNode<TimelineEventFragment> = gql`
  fragment TimelineEvent on TicketEvent {
    id
    kind
    fromStatus
    toStatus
    actorName
    createdAt
  }
`;
