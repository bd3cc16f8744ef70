import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import * as z from 'zod/mini';
import { AppForm } from '../shared/form/app-form.tsx';
import { applyUserErrors } from '../shared/form/apply-user-errors.ts';
import { requiredText } from '../shared/form/checks.ts';
import { TextField } from '../shared/form/text-field.tsx';
import { useAppForm } from '../shared/form/use-app-form.ts';
import type { ViewerKind } from './__generated__/operations.ts';
import { signInCodeMutation } from './account.graphql.ts';
import { FormStack } from './form-stack.tsx';

const schema = z.object({ code: requiredText(40) });

/** The second step of signing in, for accounts with one-time codes. */
export function CodeForm({ onSignedIn }: { onSignedIn: (kind: ViewerKind) => Promise<void> }) {
  const { t } = useLingui();
  const form = useAppForm(schema, { code: '' });
  const [signInCode] = useMutation(signInCodeMutation);
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await signInCode({ variables: { input } });
    if (!data || applyUserErrors(form, data.signInCode.errors)) return;
    if (data.signInCode.viewer) await onSignedIn(data.signInCode.viewer.kind);
  };
  return (
    <AppForm form={form} onSubmit={submit}>
      <FormStack>
        <TextField control={form.control} name="code" label={t`Code`} autoComplete="one-time-code" required />
        <Button type="submit" size="md" loading={form.formState.isSubmitting}>
          <Trans>Continue</Trans>
        </Button>
      </FormStack>
    </AppForm>
  );
}
