import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FailedInvitationsQuery } from '../__generated__/operations.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import { ServerWords } from '../invitations/server-words.tsx';
import { HomeCard } from './home-card.tsx';
import classes from './home.module.css';
import { failedInvitations, hasUnseenInvitations } from './pick-failed-invitations.ts';

/** How many are shown at first, as in the other cards. */
const fewest = 5;

/** Invitations that a mail server refused; its own words can be opened. */
export function FailedInvitations({ data }: { data: FailedInvitationsQuery }) {
  const { t } = useLingui();
  const [showsAll, setShowsAll] = useState(false);
  const failed = failedInvitations(data);
  const isPartial = hasUnseenInvitations(data);
  const hasMore = failed.length > fewest && !showsAll;
  return (
    <HomeCard
      title={t`Invitations not delivered`}
      count={failed.length}
      onShowAll={hasMore ? () => setShowsAll(true) : undefined}
      done={<Trans>Every invitation was delivered.</Trans>}
      unseen={
        isPartial &&
        (failed.length > 0 ? (
          <Trans>There may be more: only the first customers and contacts were looked at here.</Trans>
        ) : (
          <Trans>
            None among the first customers and contacts. The others show it on the tab “Customer portal” of
            their customer.
          </Trans>
        ))
      }
    >
      {(hasMore ? failed.slice(0, fewest) : failed).map(({ contact, customer, invitation }) => (
        <LinkRow
          key={contact.id}
          to={`/admin/customers/${customer.id}/portal`}
          title={`${contact.name}, ${customer.name}`}
          meta={t`The e-mail to ${invitation.email} could not be delivered.`}
          below={
            invitation.failureReason && (
              <div className={classes.below}>
                <ServerWords words={invitation.failureReason} />
              </div>
            )
          }
        />
      ))}
    </HomeCard>
  );
}
