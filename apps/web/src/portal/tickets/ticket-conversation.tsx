import { useApolloClient } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TicketTimeline } from '../../domains/tickets/ticket-timeline.tsx';
import { notifyFailure } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import type { PortalTicketDetailFragment } from '../__generated__/operations.ts';
import { commentPageQuery } from './ticket-actions.graphql.ts';
import classes from './ticket-detail.module.css';

type Comments = PortalTicketDetailFragment['comments'];

/** The timeline of a ticket; more than a hundred comments come in pages. */
export function TicketConversation({ ticket }: { ticket: PortalTicketDetailFragment }) {
  const client = useApolloClient();
  const errorText = useErrorText();
  const [further, setFurther] = useState<Comments | null>(null);
  const { hasNextPage, endCursor } = (further ?? ticket.comments).pageInfo;
  const loadMore = async (): Promise<void> => {
    try {
      const variables = { id: ticket.id, after: endCursor ?? '' };
      const { data } = await client.query({ query: commentPageQuery, variables, fetchPolicy: 'no-cache' });
      const page = data?.ticket?.comments;
      if (page) setFurther((old) => ({ ...page, nodes: [...(old?.nodes ?? []), ...page.nodes] }));
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
        events={ticket.events.nodes}
        comments={[...ticket.comments.nodes, ...(further?.nodes ?? [])]}
      />
      {hasNextPage && (
        <Button variant="default" onClick={() => void loadMore()}>
          <Trans>Show more comments</Trans>
        </Button>
      )}
    </>
  );
}
