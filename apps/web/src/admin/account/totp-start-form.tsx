import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SimpleField, SimpleForm } from '../../shared/form/simple-form.tsx';
import { useSimpleForm } from '../../shared/form/use-simple-form.ts';
import classes from './totp.module.css';
import { totpStartMutation } from './totp.graphql.ts';

/** What an app needs to make codes. */
export interface TotpSecret {
  secret: string;
  uri: string;
}

interface TotpStartFormProps {
  onStarted: (secret: TotpSecret) => void;
  onCancel: () => void;
}

/** The first step: the password. */
export function TotpStartForm({ onStarted, onCancel }: TotpStartFormProps) {
  const { t } = useLingui();
  const [start] = useMutation(totpStartMutation);
  const form = useSimpleForm({
    initial: { password: '' },
    required: ['password'],
    onSend: async (input) => {
      const { data } = await start({ variables: { input } });
      const { secret, uri, errors } = data?.totpStart ?? { secret: null, uri: null, errors: [] };
      if (secret && uri) onStarted({ secret, uri });
      return errors;
    },
  });
  return (
    <div className={classes.narrow}>
      <SimpleForm form={form} submitLabel={<Trans>Continue</Trans>}>
        <SimpleField
          form={form}
          name="password"
          type="password"
          label={t`Password`}
          autoComplete="current-password"
          required
        />
      </SimpleForm>
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
