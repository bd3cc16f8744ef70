import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import * as z from 'zod/mini';
import { AppForm } from '../shared/form/app-form.tsx';
import { applyUserErrors } from '../shared/form/apply-user-errors.ts';
import { newPassword } from '../shared/form/checks.ts';
import { TextField } from '../shared/form/text-field.tsx';
import { useAppForm } from '../shared/form/use-app-form.ts';
import { passwordResetMutation } from './account.graphql.ts';
import { FormStack } from './form-stack.tsx';

const schema = z.object({ password: newPassword() });

/** Sends the new password with the token of the link. */
export function NewPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui();
  const form = useAppForm(schema, { password: '' });
  const [reset] = useMutation(passwordResetMutation);
  const submit = async ({ password }: z.infer<typeof schema>): Promise<void> => {
    const { data } = await reset({ variables: { input: { token, password } } });
    if (data && !applyUserErrors(form, data.passwordReset.errors) && data.passwordReset.done) onDone();
  };
  return (
    <AppForm form={form} onSubmit={submit}>
      <FormStack>
        <TextField
          control={form.control}
          name="password"
          type="password"
          label={t`New password`}
          description={t`At least 12 characters. A sentence is easy to remember.`}
          autoComplete="new-password"
          required
        />
        <Button type="submit" size="md" loading={form.formState.isSubmitting}>
          <Trans>Save password</Trans>
        </Button>
      </FormStack>
    </AppForm>
  );
}
