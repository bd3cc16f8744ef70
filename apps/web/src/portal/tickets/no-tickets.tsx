import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/ui/empty-state.tsx';

/** There is no ticket in this part of the list. */
export function NoTickets({ tab }: { tab: 'open' | 'done' }) {
  if (tab === 'done') {
    return (
      <EmptyState icon="ticket" title={<Trans>No finished tickets yet</Trans>}>
        <Trans>What is settled stays here, so that you can look it up.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="ticket"
      title={<Trans>No open tickets</Trans>}
      action={
        <Button component={Link} to="/portal/tickets/new" size="md">
          <Trans>Create ticket</Trans>
        </Button>
      }
    >
      <Trans>Something not clean, broken or used up? Tell us here, with a photo if you like.</Trans>
    </EmptyState>
  );
}
