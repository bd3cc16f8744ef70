import { useLingui } from '@lingui/react/macro';
import { StatusBadge, type Tone } from '../../shared/ui/status-badge.tsx';
import type { InvitationStatus as Status } from '../__generated__/operations.ts';

const tones: Record<Status, Tone> = {
  QUEUED: 'info',
  SENT: 'info',
  FAILED: 'danger',
  ACCEPTED: 'success',
  EXPIRED: 'warning',
  REVOKED: 'neutral',
  SUPERSEDED: 'neutral',
};

interface InvitationStatusProps {
  invitation: { status: Status } | null;
  /** Access was taken away: that counts more than what became of the mail. */
  revoked?: boolean;
}

/** Where an invitation stands, in one word. */
export function InvitationStatus({ invitation, revoked = false }: InvitationStatusProps) {
  const { t } = useLingui();
  const words: Record<Status, string> = {
    QUEUED: t`Being sent`,
    SENT: t`Invited`,
    FAILED: t`Not delivered`,
    ACCEPTED: t`Registered`,
    EXPIRED: t`Link expired`,
    REVOKED: t`Revoked`,
    SUPERSEDED: t`Replaced`,
  };
  if (revoked) return <StatusBadge tone="neutral">{words.REVOKED}</StatusBadge>;
  if (!invitation) return <StatusBadge tone="neutral">{t`Not invited`}</StatusBadge>;
  return <StatusBadge tone={tones[invitation.status]}>{words[invitation.status]}</StatusBadge>;
}
