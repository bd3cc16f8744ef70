import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import * as z from 'zod/mini';
import { AppForm } from '../shared/form/app-form.tsx';
import { applyUserErrors } from '../shared/form/apply-user-errors.ts';
import { emailText, filled } from '../shared/form/checks.ts';
import { TextField } from '../shared/form/text-field.tsx';
import { useAppForm } from '../shared/form/use-app-form.ts';
import type { ViewerKind } from './__generated__/operations.ts';
import { signInMutation } from './account.graphql.ts';
import { FormStack } from './form-stack.tsx';

const schema = z.object({ email: emailText(), password: filled() });

interface PasswordFormProps {
  onSignedIn: (kind: ViewerKind) => Promise<void>;
  onCodeRequired: () => void;
}

/** The first step of signing in. */
export function PasswordForm({ onSignedIn, onCodeRequired }: PasswordFormProps) {
  const { t } = useLingui();
  const form = useAppForm(schema, { email: '', password: '' });
  const [signIn] = useMutation(signInMutation);
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await signIn({ variables: { input } });
    if (!data || applyUserErrors(form, data.signIn.errors)) return;
    if (data.signIn.codeRequired) onCodeRequired();
    else if (data.signIn.viewer) await onSignedIn(data.signIn.viewer.kind);
  };
  return (
    <>
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
          <TextField
            control={form.control}
            name="password"
            type="password"
            label={t`Password`}
            autoComplete="current-password"
            required
          />
          <Button type="submit" size="md" loading={form.formState.isSubmitting}>
            <Trans>Sign in</Trans>
          </Button>
        </FormStack>
      </AppForm>
      <Anchor
        component={Link}
        to="/forgot-password"
        underline="always"
        display="block"
        ta="center"
        mt="md"
        py={10}
      >
        <Trans>Forgotten your password?</Trans>
      </Anchor>
    </>
  );
}
