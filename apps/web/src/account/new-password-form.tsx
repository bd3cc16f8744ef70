import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SimpleField, SimpleForm } from '../shared/form/simple-form.tsx';
import { useSimpleForm } from '../shared/form/use-simple-form.ts';
import { passwordResetMutation } from './account.graphql.ts';

/** Sends the new password with the token of the link. */
export function NewPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui();
  const [reset] = useMutation(passwordResetMutation);
  const form = useSimpleForm({
    initial: { password: '' },
    required: ['password'],
    onSend: async ({ password }) => {
      const { data } = await reset({ variables: { input: { token, password } } });
      if (data?.passwordReset.done) onDone();
      return data?.passwordReset.errors ?? [];
    },
  });
  return (
    <SimpleForm form={form} submitLabel={<Trans>Save password</Trans>}>
      <SimpleField
        form={form}
        name="password"
        type="password"
        label={t`New password`}
        description={t`At least 12 characters. A sentence is easy to remember.`}
        autoComplete="new-password"
        required
      />
    </SimpleForm>
  );
}
