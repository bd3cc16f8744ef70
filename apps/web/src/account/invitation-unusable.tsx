import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormatters } from '../shared/i18n/use-formatters.ts';
import { useErrorText } from '../shared/ui/use-error-text.ts';
import type { InvitationLinkQuery } from './__generated__/operations.ts';
import { AccountFrame } from './account-frame.tsx';
import { invitationRenewMutation } from './account.graphql.ts';
import { AccountStack } from './account-stack.tsx';

interface InvitationUnusableProps {
  token: string;
  link: InvitationLinkQuery['invitationLink'];
}

/** A link that cannot be used: says why, and has a new one sent to the address on file where that helps. */
export function InvitationUnusable({ token, link }: InvitationUnusableProps) {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const errorText = useErrorText();
  const [renew, { loading, error, data }] = useMutation(invitationRenewMutation, {
    variables: { input: { token } },
  });
  const [isSent, setIsSent] = useState(false);
  const send = async (): Promise<void> => {
    // An error shows through `error`.
    const result = await renew().catch(() => null);
    if (result?.data?.invitationRenew.accepted) setIsSent(true);
  };
  if (isSent) {
    return (
      <AccountFrame
        title={t`Check your e-mail`}
        description={t`A new invitation is on its way to the address that the provider has on file.`}
      />
    );
  }
  const date = formatDateTime(link.newerSentAt);
  const refusal = error
    ? errorText(error)
    : data?.invitationRenew.errors.map(({ message }) => message).join(' ');
  const texts = {
    SUPERSEDED: <Trans>A newer invitation was sent on {date}. Please use the link in that e-mail.</Trans>,
    EXPIRED: <Trans>Invitations can be used for 14 days. Have a new one sent.</Trans>,
    NOT_USABLE: <Trans>It was used already or taken back. Please ask your provider.</Trans>,
    OPEN: null,
  };
  return (
    <AccountFrame title={t`This invitation does not work any more`} description={texts[link.state]}>
      <AccountStack>
        {refusal && <p role="alert">{refusal}</p>}
        {link.state !== 'NOT_USABLE' && (
          <Button size="md" loading={loading} onClick={() => void send()}>
            <Trans>Send me a new one</Trans>
          </Button>
        )}
        <Anchor component={Link} to="/sign-in" underline="always" ta="center" py={10}>
          <Trans>I am registered: sign in</Trans>
        </Anchor>
      </AccountStack>
    </AccountFrame>
  );
}
