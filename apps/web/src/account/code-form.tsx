import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SimpleField, SimpleForm } from '../shared/form/simple-form.tsx';
import { useSimpleForm } from '../shared/form/use-simple-form.ts';
import type { ViewerKind } from './__generated__/operations.ts';
import { signInCodeMutation } from './account.graphql.ts';

/** The second step of signing in, for accounts with one-time codes. */
export function CodeForm({ onSignedIn }: { onSignedIn: (kind: ViewerKind) => Promise<void> }) {
  const { t } = useLingui();
  const [signInCode] = useMutation(signInCodeMutation);
  const form = useSimpleForm({
    initial: { code: '' },
    required: ['code'],
    onSend: async (input) => {
      const { data } = await signInCode({ variables: { input } });
      const { viewer, errors } = data?.signInCode ?? { viewer: null, errors: [] };
      if (viewer && errors.length === 0) await onSignedIn(viewer.kind);
      return errors;
    },
  });
  return (
    <SimpleForm form={form} submitLabel={<Trans>Continue</Trans>}>
      <SimpleField form={form} name="code" label={t`Code`} autoComplete="one-time-code" required />
    </SimpleForm>
  );
}
