import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SimpleField, SimpleForm } from '../../shared/form/simple-form.tsx';
import { useSimpleForm } from '../../shared/form/use-simple-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import classes from './totp.module.css';
import { totpDisableMutation } from './totp.graphql.ts';

/** Stops asking for codes. */
export function TotpDisableForm({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [disable] = useMutation(totpDisableMutation);
  const form = useSimpleForm({
    initial: { password: '', code: '' },
    required: ['password', 'code'],
    onSend: async (input) => {
      const { data } = await disable({ variables: { input } });
      const errors = data?.totpDisable.errors ?? [];
      if (errors.length === 0) {
        notifySuccess(t`One-time codes are off`);
        onDone();
      }
      return errors;
    },
  });
  return (
    <div className={classes.narrow}>
      <SimpleForm form={form} submitLabel={<Trans>Turn off</Trans>}>
        <SimpleField
          form={form}
          name="password"
          type="password"
          label={t`Password`}
          autoComplete="current-password"
          required
        />
        <SimpleField
          form={form}
          name="code"
          label={t`Code or recovery code`}
          autoComplete="one-time-code"
          required
        />
      </SimpleForm>
      <Button variant="default" onClick={onDone}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
