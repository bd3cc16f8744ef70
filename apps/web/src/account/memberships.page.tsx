import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { ViewerGate } from '../domains/viewer/viewer-gate.tsx';
import { useSession } from '../domains/viewer/use-session.ts';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import { notifyFailure } from '../shared/ui/toast-store.ts';
import { useErrorText } from '../shared/ui/use-error-text.ts';
import { AccountFrame } from './account-frame.tsx';
import { membershipSwitchMutation } from './account.graphql.ts';
import { AccountStack } from './account-stack.tsx';
import { MembershipButton } from './membership-button.tsx';
import { useEnter } from './use-enter.ts';

/** `/memberships`: everything that this account can open. */
export function MembershipsPage() {
  return (
    <ViewerGate allowed={['ACCOUNT', 'STAFF', 'CONTACT']}>
      <Memberships />
    </ViewerGate>
  );
}

function Memberships() {
  const { t } = useLingui();
  const { account } = useViewer();
  const { signOut } = useSession();
  const [switchTo] = useMutation(membershipSwitchMutation);
  const errorText = useErrorText();
  const enter = useEnter();
  const memberships = account?.memberships ?? [];
  const canOpen = memberships.some(({ usable }) => usable);
  const open = async (id: string): Promise<void> => {
    try {
      const { data } = await switchTo({ variables: { id } });
      const refused = data?.membershipSwitch.errors[0];
      if (refused) notifyFailure(refused.message);
      else if (data?.membershipSwitch.viewer) await enter(data.membershipSwitch.viewer.kind);
    } catch (error) {
      notifyFailure(errorText(error));
    }
  };
  return (
    <AccountFrame
      title={canOpen ? t`What do you want to open?` : t`No access at the moment`}
      description={
        canOpen ? account?.email : t`Your access was ended or is switched off. Please ask your provider.`
      }
    >
      <AccountStack>
        {memberships.map((membership) => (
          <MembershipButton key={membership.id} membership={membership} onOpen={() => open(membership.id)} />
        ))}
        <Button variant="default" size="md" onClick={() => void signOut()}>
          <Trans>Sign out</Trans>
        </Button>
      </AccountStack>
    </AccountFrame>
  );
}
