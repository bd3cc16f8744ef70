import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { PageSkeleton } from '../shared/ui/page-skeleton.tsx';
import { QueryError } from '../shared/ui/query-error.tsx';
import { AccountFrame } from './account-frame.tsx';
import { passwordResetLinkQuery } from './account.graphql.ts';
import { AccountStack } from './account-stack.tsx';
import { NewPasswordForm } from './new-password-form.tsx';

/** `/reset-password?token=`: choose a new password. Opening it does not use the link up. */
export function ResetPasswordPage() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const [isDone, setIsDone] = useState(false);
  const { data, error, refetch } = useQuery(passwordResetLinkQuery, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const button = (to: string, label: string) => (
    <AccountStack>
      <Button component={Link} to={to} size="md">
        {label}
      </Button>
    </AccountStack>
  );
  if (isDone) {
    return (
      <AccountFrame
        title={t`Your password is changed`}
        description={t`For your safety you were signed out on every device.`}
      >
        {button('/sign-in', t`Sign in`)}
      </AccountFrame>
    );
  }
  if (error) return <QueryError error={error} onRetry={refetch} />;
  if (!data) return <PageSkeleton />;
  if (!data.passwordResetLink) {
    return (
      <AccountFrame
        title={t`This link does not work any more`}
        description={<Trans>It is too old or was used already. Have a new one sent.</Trans>}
      >
        {button('/forgot-password', t`Send me a new link`)}
      </AccountFrame>
    );
  }
  return (
    <AccountFrame title={t`Choose a new password`}>
      <NewPasswordForm token={token} onDone={() => setIsDone(true)} />
    </AccountFrame>
  );
}
