import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { SimpleField, SimpleForm } from '../shared/form/simple-form.tsx';
import { useSimpleForm } from '../shared/form/use-simple-form.ts';
import { AccountFrame } from './account-frame.tsx';
import { passwordResetRequestMutation } from './account.graphql.ts';

/** `/forgot-password`: has a link sent. What it says afterwards is the same for every address. */
export function ForgotPasswordPage() {
  const { t } = useLingui();
  const [request] = useMutation(passwordResetRequestMutation);
  const [isSent, setIsSent] = useState(false);
  const form = useSimpleForm({
    initial: { email: '' },
    required: ['email'],
    onSend: async (input) => {
      const { data } = await request({ variables: { input } });
      if (data?.passwordResetRequest.accepted) setIsSent(true);
      return data?.passwordResetRequest.errors ?? [];
    },
  });
  const back = (
    <Anchor component={Link} to="/sign-in" underline="always" display="block" ta="center" mt="md" py={10}>
      <Trans>Back to sign in</Trans>
    </Anchor>
  );
  if (isSent) {
    return (
      <AccountFrame
        title={t`Check your e-mail`}
        description={t`If there is an account with this address, a link to choose a new password is on its way.`}
      >
        {back}
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      title={t`Forgotten your password?`}
      description={t`We send you a link to choose a new one.`}
    >
      <SimpleForm form={form} submitLabel={<Trans>Send link</Trans>}>
        <SimpleField
          form={form}
          name="email"
          type="email"
          label={t`E-mail`}
          autoComplete="username"
          required
        />
      </SimpleForm>
      {back}
    </AccountFrame>
  );
}
