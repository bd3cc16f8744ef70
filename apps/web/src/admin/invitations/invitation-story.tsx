import { Trans } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Notice } from '../../shared/ui/notice.tsx';
import type { InvitationStateFragment } from '../__generated__/operations.ts';
import classes from './invitation-story.module.css';

interface InvitationStoryProps {
  invitation: InvitationStateFragment | null;
  lastSignInAt: string | null;
  /** When access was taken away, else null. */
  revokedAt?: string | null;
}

function Sent({ invitation }: { invitation: InvitationStateFragment }) {
  const { formatDateTime, formatDate } = useFormatters();
  const { status, email } = invitation;
  const created = formatDateTime(invitation.createdAt);
  const sent = formatDateTime(invitation.sentAt ?? invitation.createdAt);
  const until = formatDate(invitation.expiresAt);
  if (status === 'QUEUED')
    return (
      <Trans>
        Invitation to {email} written on {created}; the e-mail is on its way.
      </Trans>
    );
  if (status === 'ACCEPTED')
    return (
      <Trans>
        Registered on {formatDateTime(invitation.acceptedAt)} as {email}.
      </Trans>
    );
  if (status === 'EXPIRED')
    return (
      <Trans>
        Invitation sent to {email} on {sent}; the link expired on {until}.
      </Trans>
    );
  if (status === 'SENT')
    return (
      <Trans>
        Invitation sent to {email} on {sent}; the link works until {until}.
      </Trans>
    );
  return (
    <Trans>
      Invitation to {email} of {created}; the link does not work any more.
    </Trans>
  );
}

/** What became of the last invitation, when, and in the mail server's own words if it failed. */
export function InvitationStory({ invitation, lastSignInAt, revokedAt = null }: InvitationStoryProps) {
  const { formatDateTime } = useFormatters();
  if (!invitation && !lastSignInAt && !revokedAt) return null;
  return (
    <div className={classes.story}>
      {revokedAt && (
        <p>
          <Trans>Access revoked on {formatDateTime(revokedAt)}.</Trans>
        </p>
      )}
      {invitation?.status === 'FAILED' ? (
        <Notice
          tone="danger"
          title={
            <Trans>The e-mail to {invitation.email} could not be delivered. The mail server says:</Trans>
          }
        >
          <q>{invitation.failureReason}</q>
        </Notice>
      ) : (
        invitation && (
          <p>
            <Sent invitation={invitation} />
          </p>
        )
      )}
      {lastSignInAt ? (
        <p>
          <Trans>Last sign-in: {formatDateTime(lastSignInAt)}</Trans>
        </p>
      ) : (
        invitation?.status === 'ACCEPTED' && (
          <p>
            <Trans>Has not signed in yet.</Trans>
          </p>
        )
      )}
    </div>
  );
}
