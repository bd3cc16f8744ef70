import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TicketTimeline } from '../../domains/tickets/ticket-timeline.tsx';
import { notifyFailure } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import classes from '../detail.module.css';
import { ticketCommentPageQuery, ticketEventPageQuery } from './ticket-pages.graphql.ts';

type Comments = TicketDetailFragment['comments'];
type Events = TicketDetailFragment['events'];

/** The timeline of a ticket; more than a hundred entries of a kind come in pages. */
export function TicketConversation({ ticket }: { ticket: TicketDetailFragment }) {
  const client = useApolloClient();
  const errorText = useErrorText();
  const [comments, setComments] = useState<Comments | null>(null);
  const [events, setEvents] = useState<Events | null>(null);
  const ofComments = (comments ?? ticket.comments).pageInfo;
  const ofEvents = (events ?? ticket.events).pageInfo;

  const moreComments = async (): Promise<void> => {
    const variables = { id: ticket.id, after: ofComments.endCursor ?? '' };
    const query = ticketCommentPageQuery;
    const page = (await client.query({ query, variables, fetchPolicy: 'no-cache' })).data?.ticket?.comments;
    if (page) setComments((old) => ({ ...page, nodes: [...(old?.nodes ?? []), ...page.nodes] }));
  };
  const moreEvents = async (): Promise<void> => {
    const variables = { id: ticket.id, after: ofEvents.endCursor ?? '' };
    const query = ticketEventPageQuery;
    const page = (await client.query({ query, variables, fetchPolicy: 'no-cache' })).data?.ticket?.events;
    if (page) setEvents((old) => ({ ...page, nodes: [...(old?.nodes ?? []), ...page.nodes] }));
  };
  const loadMore = async (): Promise<void> => {
    try {
      await Promise.all([ofComments.hasNextPage && moreComments(), ofEvents.hasNextPage && moreEvents()]);
    } catch (error) {
      notifyFailure(errorText(error));
    }
  };
  return (
    <>
      <h2 className={classes.heading}>
        <Trans>What happened so far</Trans>
      </h2>
      <TicketTimeline
        events={[...ticket.events.nodes, ...(events?.nodes ?? [])]}
        comments={[...ticket.comments.nodes, ...(comments?.nodes ?? [])]}
      />
      {(ofComments.hasNextPage || ofEvents.hasNextPage) && (
        <Button variant="default" onClick={() => void loadMore()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </>
  );
}
