import { useMutation } from '@apollo/client/react';
import { t } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { newPassword } from '../../shared/form/checks.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import classes from '../portal-card/portal-form.module.css';
import { myPasswordChangeMutation } from './my-account.graphql.ts';

const schema = z.object({
  currentPassword: z.string().check(z.minLength(1, { error: () => t`Please fill this in.` })),
  newPassword: newPassword(),
});

/** Chooses a new password; ends every other session. */
export function PasswordCard() {
  const { t: say } = useLingui();
  const [change] = useMutation(myPasswordChangeMutation);
  const form = useAppForm(schema, { currentPassword: '', newPassword: '' });
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await change({ variables: { input } });
    if (!data || applyUserErrors(form, data.passwordChange.errors)) return;
    form.reset();
    notifySuccess(say`Password changed. Every other session has ended.`);
  };
  return (
    <Card
      title={<Trans>Password</Trans>}
      description={<Trans>At least 12 characters. Changing it ends every other session.</Trans>}
    >
      <AppForm form={form} onSubmit={submit} className={classes.stack}>
        <FormGrid>
          <TextField
            control={form.control}
            name="currentPassword"
            type="password"
            label={say`Current password`}
            autoComplete="current-password"
            required
          />
          <TextField
            control={form.control}
            name="newPassword"
            type="password"
            label={say`New password`}
            autoComplete="new-password"
            required
          />
        </FormGrid>
        <div>
          <Button type="submit" variant="default" loading={form.formState.isSubmitting}>
            <Trans>Change password</Trans>
          </Button>
        </div>
      </AppForm>
    </Card>
  );
}
