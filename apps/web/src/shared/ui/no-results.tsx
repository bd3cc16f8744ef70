import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from './empty-state.tsx';

/** Search or filters match nothing: offers to take them away. */
export function NoResults() {
  return (
    <EmptyState
      icon="search"
      title={<Trans>Nothing found</Trans>}
      action={
        <Button component={Link} to="?" variant="default">
          <Trans>Clear search and filters</Trans>
        </Button>
      }
    >
      <Trans>Nothing matches this search and these filters.</Trans>
    </EmptyState>
  );
}
