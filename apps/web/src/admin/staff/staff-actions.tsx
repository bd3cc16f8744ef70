import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { invitationResendMutation } from '../invitations/invitation.graphql.ts';
import classes from './staff-actions.module.css';
import { staffMemberArchiveMutation } from './staff.graphql.ts';
import type { StaffRow } from './use-staff-columns.tsx';

interface StaffActionsProps {
  row: StaffRow;
  onChanged: () => Promise<unknown>;
}

/** Invites again, or takes access away. There is no way back from the latter: so it asks. */
export function StaffActions({
  row: { id, name, email, archivedAt, invitation },
  onChanged,
}: StaffActionsProps) {
  const { t } = useLingui();
  const run = useAction();
  const own = useViewer().staffMember?.id;
  const [asks, setAsks] = useState(false);
  const [archive] = useMutation(staffMemberArchiveMutation);
  const [resend] = useMutation(invitationResendMutation);
  const canResend = invitation !== null && invitation.status !== 'ACCEPTED';
  if (archivedAt || (id === own && !canResend)) return null;
  const sendAgain = async (): Promise<void> => {
    const worked = await run(
      async () => (await resend({ variables: { input: { staffMemberId: id } } })).data?.invitationResend,
    );
    if (!worked) return;
    notifySuccess(t`A new invitation goes to ${email}. The old link does not work any more.`);
    await onChanged();
  };
  const takeAway = async (): Promise<void> => {
    const worked = await run(async () => (await archive({ variables: { id } })).data?.staffMemberArchive);
    setAsks(false);
    if (worked) notifySuccess(t`${name} cannot sign in any more`);
    await onChanged();
  };
  return (
    <div className={classes.actions}>
      {canResend && (
        <Button
          variant="default"
          size="xs"
          aria-label={t`Send invitation to ${name} again`}
          onClick={() => void sendAgain()}
        >
          <Trans>Send again</Trans>
        </Button>
      )}
      {id !== own && (
        <Button
          variant="default"
          size="xs"
          aria-label={t`Revoke access: ${name}`}
          onClick={() => setAsks(true)}
        >
          <Trans>Revoke access</Trans>
        </Button>
      )}
      <ConfirmDialog
        opened={asks}
        title={t`Revoke the access of ${name}?`}
        confirmLabel={t`Revoke access`}
        dangerous
        onConfirm={takeAway}
        onClose={() => setAsks(false)}
      >
        <Trans>Every open session of this person ends at once. This cannot be undone.</Trans>
      </ConfirmDialog>
    </div>
  );
}
