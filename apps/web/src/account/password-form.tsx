import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { SimpleField, SimpleForm } from '../shared/form/simple-form.tsx';
import { useSimpleForm } from '../shared/form/use-simple-form.ts';
import type { ViewerKind } from './__generated__/operations.ts';
import { signInMutation } from './account.graphql.ts';

interface PasswordFormProps {
  onSignedIn: (kind: ViewerKind) => Promise<void>;
  onCodeRequired: () => void;
}

/** The first step of signing in. */
export function PasswordForm({ onSignedIn, onCodeRequired }: PasswordFormProps) {
  const { t } = useLingui();
  const [signIn] = useMutation(signInMutation);
  const form = useSimpleForm({
    initial: { email: '', password: '' },
    required: ['email', 'password'],
    onSend: async (input) => {
      const { data } = await signIn({ variables: { input } });
      if (data?.signIn.codeRequired) onCodeRequired();
      else if (data?.signIn.viewer && data.signIn.errors.length === 0)
        await onSignedIn(data.signIn.viewer.kind);
      return data?.signIn.errors ?? [];
    },
  });
  return (
    <>
      <SimpleForm form={form} submitLabel={<Trans>Sign in</Trans>}>
        <SimpleField
          form={form}
          name="email"
          type="email"
          label={t`E-mail`}
          autoComplete="username"
          required
        />
        <SimpleField
          form={form}
          name="password"
          type="password"
          label={t`Password`}
          autoComplete="current-password"
          required
        />
      </SimpleForm>
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
