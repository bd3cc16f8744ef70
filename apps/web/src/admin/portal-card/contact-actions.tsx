import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { invitationResendMutation } from '../invitations/invitation.graphql.ts';
import { useHasPortalPlan } from '../use-plan.ts';
import type { StoredContact } from './stored-contact.ts';
import { PreviewButton } from './preview-button.tsx';
import { RevokeButton } from './revoke-button.tsx';

interface ContactActionsProps {
  customer: CustomerPortalFragment;
  contact: StoredContact;
  onChanged: () => Promise<void>;
}

/** What can be done at once with a stored contact. */
export function ContactActions({ customer, contact, onChanged }: ContactActionsProps) {
  const { t } = useLingui();
  const run = useAction();
  const hasPlan = useHasPortalPlan();
  const [resend] = useMutation(invitationResendMutation);
  const { id, name, email } = contact;
  const isLetIn = hasPlan && Boolean(customer.portalEnabled) && Boolean(contact.portalAccess);
  const sendAgain = async (): Promise<void> => {
    const worked = await run(
      async () => (await resend({ variables: { input: { contactId: id } } })).data?.invitationResend,
    );
    if (!worked) return;
    notifySuccess(t`A new invitation goes to ${email}. The old link does not work any more.`);
    await onChanged();
  };
  return (
    <>
      {isLetIn && email && contact.invitation?.status !== 'ACCEPTED' && (
        <Button
          variant="default"
          leftSection={<Icon name="mail" size={16} />}
          onClick={() => void sendAgain()}
        >
          <Trans>Send invitation again</Trans>
        </Button>
      )}
      {isLetIn && <PreviewButton contactId={id} />}
      <Button
        component={Link}
        to={`/admin/visibility?customer=${customer.id}&contact=${id}`}
        variant="default"
        leftSection={<Icon name="info" size={16} />}
      >
        <Trans>Who sees what, and why</Trans>
      </Button>
      {contact.portalAccess && hasPlan && <RevokeButton contactId={id} name={name} onChanged={onChanged} />}
    </>
  );
}
