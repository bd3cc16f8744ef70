import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FailedInvitationsQuery } from '../__generated__/operations.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import { HomeCard } from './home-card.tsx';
import { failedInvitations } from './pick-failed-invitations.ts';

/** How many are shown at first, as in the other cards. */
const fewest = 5;

/** Invitations that a mail server refused, in its own words. */
export function FailedInvitations({ data }: { data: FailedInvitationsQuery }) {
  const { t } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const failed = failedInvitations(data);
  const hasMore = failed.length > fewest && !showsAll;
  return (
    <HomeCard
      title={t`Invitations not delivered`}
      count={failed.length}
      onShowAll={hasMore ? () => setShowsAll(true) : undefined}
      done={<Trans>Every invitation was delivered.</Trans>}
    >
      {(hasMore ? failed.slice(0, fewest) : failed).map(({ contact, customer, invitation }) => (
        <LinkRow
          key={contact.id}
          to={`/admin/customers/${customer.id}/portal`}
          title={`${contact.name}, ${customer.name}`}
          meta={invitation.failureReason ?? invitation.email}
        />
      ))}
    </HomeCard>
  );
}
