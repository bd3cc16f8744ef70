import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod/mini';
import { AppForm } from '../shared/form/app-form.tsx';
import { applyUserErrors } from '../shared/form/apply-user-errors.ts';
import { emailText } from '../shared/form/checks.ts';
import { TextField } from '../shared/form/text-field.tsx';
import { useAppForm } from '../shared/form/use-app-form.ts';
import { AccountFrame } from './account-frame.tsx';
import { passwordResetRequestMutation } from './account.graphql.ts';
import { FormStack } from './form-stack.tsx';

const schema = z.object({ email: emailText() });

/** `/forgot-password`: has a link sent. What it says afterwards is the same for every address. */
export function ForgotPasswordPage() {
  const { t } = useLingui();
  const form = useAppForm(schema, { email: '' });
  const [request] = useMutation(passwordResetRequestMutation);
  const [isSent, setIsSent] = useState(false);
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await request({ variables: { input } });
    if (data && !applyUserErrors(form, data.passwordResetRequest.errors)) setIsSent(true);
  };
  const back = (
    <Anchor component={Link} to="/sign-in" underline="always" ta="center" py={10}>
      <Trans>Back to sign in</Trans>
    </Anchor>
  );
  if (isSent) {
    return (
      <AccountFrame
        title={t`Look into your mail`}
        description={t`If there is an account with this address, a link to choose a new password is on its way.`}
      >
        <FormStack>{back}</FormStack>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame
      title={t`Forgotten your password?`}
      description={t`We send you a link to choose a new one.`}
    >
      <AppForm form={form} onSubmit={submit}>
        <FormStack>
          <TextField
            control={form.control}
            name="email"
            type="email"
            label={t`E-mail`}
            autoComplete="username"
            required
          />
          <Button type="submit" size="md" loading={form.formState.isSubmitting}>
            <Trans>Send link</Trans>
          </Button>
          {back}
        </FormStack>
      </AppForm>
    </AccountFrame>
  );
}
