import { gql, type TypedDocumentNode } from '@apollo/client';
import {
  timelineCommentFragment,
  timelineEventFragment,
} from '../../domains/tickets/ticket-timeline.graphql.ts';
import type {
  AssignmentChoicesQuery,
  AssignmentChoicesQueryVariables,
  TicketCommentPageQuery,
  TicketCommentPageQueryVariables,
  TicketEventPageQuery,
  TicketEventPageQueryVariables,
} from '../__generated__/operations.ts';

/** Further comments of a very long conversation. */
export const ticketCommentPageQuery: TypedDocumentNode<
  TicketCommentPageQuery,
  TicketCommentPageQueryVariables
> = gql`
  query TicketCommentPage($id: ID!, $after: String!) {
    ticket(id: $id) {
      id
      comments(first: 100, after: $after) {
        nodes {
          ...TimelineComment @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
  ${timelineCommentFragment}
`;

/** Further events of a ticket with a long life. */
export const ticketEventPageQuery: TypedDocumentNode<TicketEventPageQuery, TicketEventPageQueryVariables> =
  gql`
    query TicketEventPage($id: ID!, $after: String!) {
      ticket(id: $id) {
        id
        events(first: 100, after: $after) {
          nodes {
            ...TimelineEvent @unmask
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    ${timelineEventFragment}
  `;

/** Assignments of a customer that a ticket may be linked to, the newest first. */
export const assignmentChoicesQuery: TypedDocumentNode<
  AssignmentChoicesQuery,
  AssignmentChoicesQueryVariables
> = gql`
  query AssignmentChoices($filter: AssignmentFilter) {
    assignments(first: 20, filter: $filter, sort: { field: STARTS_AT, direction: DESC }) {
      nodes {
        id
        title
        status
        startsAt
        object {
          id
          name
        }
      }
    }
  }
`;
