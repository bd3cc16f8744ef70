import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { LIMITS } from '@kundenportal/rules/limits';
import { useState } from 'react';
import { SimpleField, SimpleForm } from '../../shared/form/simple-form.tsx';
import { useSimpleForm } from '../../shared/form/use-simple-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { ownPasswordChangeMutation } from './own-account.graphql.ts';

/** Chooses a new password; every other session ends with it. */
export function OwnPasswordForm() {
  const [round, setRound] = useState(0);
  // A new form after each success: no password stays on the screen.
  return <Fields key={round} onChanged={() => setRound((count) => count + 1)} />;
}

function Fields({ onChanged }: { onChanged: () => void }) {
  const { t } = useLingui();
  const [change] = useMutation(ownPasswordChangeMutation);
  const minimum = LIMITS.passwordMin;
  const form = useSimpleForm({
    initial: { currentPassword: '', newPassword: '' },
    required: ['currentPassword', 'newPassword'],
    onSend: async (input) => {
      const { data } = await change({ variables: { input } });
      const errors = data?.passwordChange.errors ?? [];
      if (data && errors.length === 0) {
        notifySuccess(t`Password changed. You were signed out on all other devices.`);
        onChanged();
      }
      return errors;
    },
  });
  return (
    <SimpleForm form={form} submitLabel={<Trans>Change password</Trans>}>
      <SimpleField
        form={form}
        name="currentPassword"
        type="password"
        label={t`Current password`}
        autoComplete="current-password"
        required
      />
      <SimpleField
        form={form}
        name="newPassword"
        type="password"
        label={t`New password`}
        description={t`At least ${minimum} characters. A few words in a row are easy to remember and hard to guess.`}
        autoComplete="new-password"
        required
      />
    </SimpleForm>
  );
}
