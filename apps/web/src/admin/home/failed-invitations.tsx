import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import { failedInvitationsQuery } from './admin-home.graphql.ts';
import { HomeCard } from './home-card.tsx';
import { failedInvitations } from './pick-failed-invitations.ts';

/** Invitations that a mail server refused, in its own words. */
export function FailedInvitations() {
  const { t } = useLingui();
  const { data } = useQuery(failedInvitationsQuery);
  const failed = failedInvitations(data);
  return (
    <HomeCard
      title={t`Invitations not delivered`}
      count={failed.length}
      done={<Trans>Every invitation was delivered.</Trans>}
    >
      {failed.map(({ contact, customer, invitation }) => (
        <LinkRow
          key={contact.id}
          to={`/admin/customers/${customer.id}/portal`}
          title={`${contact.name}, ${customer.name}`}
          meta={`${invitation.email}: ${invitation.failureReason ?? ''}`}
        />
      ))}
    </HomeCard>
  );
}
