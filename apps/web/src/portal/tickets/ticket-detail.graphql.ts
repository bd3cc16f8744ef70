import { gql, type TypedDocumentNode } from '@apollo/client';
import { storedFileFragment } from '../../domains/files/stored-file.graphql.ts';
import {
  timelineCommentFragment,
  timelineEventFragment,
} from '../../domains/tickets/ticket-timeline.graphql.ts';
import type {
  PortalTicketDetailFragment,
  PortalTicketDetailQuery,
  PortalTicketDetailQueryVariables,
} from '../__generated__/operations.ts';
import { assignmentRowFragment } from '../assignments/assignment-row.graphql.ts';

/** Everything that the page of a ticket shows. The mutations ask for it too, so that the page is new at once. */
export const ticketDetailFragment: TypedDocumentNode<PortalTicketDetailFragment> = gql`
  fragment PortalTicketDetail on Ticket {
    id
    number
    subject
    description
    category
    status
    createdAt
    updatedAt
    authorName
    mine
    object {
      id
      name
    }
    room {
      id
      name
    }
    files {
      ...StoredFile @unmask
    }
    assignments {
      id
      ...AssignmentRow
    }
    comments(first: 100) {
      nodes {
        ...TimelineComment @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    events(first: 100) {
      nodes {
        ...TimelineEvent @unmask
      }
    }
    viewerCan {
      comment
      reopen
      cancel
    }
  }
  ${storedFileFragment}
  ${timelineCommentFragment}
  ${timelineEventFragment}
  ${assignmentRowFragment}
`;

/** One ticket. */
export const ticketDetailQuery: TypedDocumentNode<PortalTicketDetailQuery, PortalTicketDetailQueryVariables> =
  gql`
    query PortalTicketDetail($id: ID!) {
      ticket(id: $id) {
        ...PortalTicketDetail @unmask
      }
    }
    ${ticketDetailFragment}
  `;
