import { gql, type TypedDocumentNode } from '@apollo/client';
import { storedFileFragment } from '../../domains/files/stored-file.graphql.ts';
import {
  timelineCommentFragment,
  timelineEventFragment,
} from '../../domains/tickets/ticket-timeline.graphql.ts';
import type {
  TicketDetailFragment,
  TicketDetailQuery,
  TicketDetailQueryVariables,
} from '../__generated__/operations.ts';

/** All that the office knows of a ticket, with the first hundred of events and comments. */
export const ticketDetailFragment: TypedDocumentNode<TicketDetailFragment> = gql`
  fragment TicketDetail on Ticket {
    id
    number
    subject
    description
    category
    status
    createdAt
    updatedAt
    authorName
    doneProposed
    customer {
      id
      name
    }
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
      title
      status
      startsAt
      endsAt
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  ${storedFileFragment}
  ${timelineCommentFragment}
  ${timelineEventFragment}
`;

export const ticketDetailQuery: TypedDocumentNode<TicketDetailQuery, TicketDetailQueryVariables> = gql`
  query TicketDetail($id: ID!) {
    ticket(id: $id) {
      ...TicketDetail @unmask
    }
  }
  ${ticketDetailFragment}
`;
