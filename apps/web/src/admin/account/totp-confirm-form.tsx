import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SimpleField, SimpleForm } from '../../shared/form/simple-form.tsx';
import { useSimpleForm } from '../../shared/form/use-simple-form.ts';
import { QrCode } from './qr-code.tsx';
import classes from './totp.module.css';
import { totpEnableMutation } from './totp.graphql.ts';
import type { TotpSecret } from './totp-start-form.tsx';

interface TotpConfirmFormProps {
  secret: TotpSecret;
  /** Whose account it is, for the alternative text. */
  email: string;
  onEnabled: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** The second step: the app is set up and shows its first code. */
export function TotpConfirmForm({ secret, email, onEnabled, onCancel }: TotpConfirmFormProps) {
  const { t } = useLingui();
  const [enable] = useMutation(totpEnableMutation);
  const form = useSimpleForm({
    initial: { code: '' },
    required: ['code'],
    onSend: async (input) => {
      const { data } = await enable({ variables: { input } });
      const { recoveryCodes, errors } = data?.totpEnable ?? { recoveryCodes: [], errors: [] };
      if (errors.length === 0) onEnabled(recoveryCodes);
      return errors;
    },
  });
  return (
    <div className={classes.narrow}>
      <p>
        <Trans>Scan this picture with an authenticator app, then type the code that it shows.</Trans>
      </p>
      <QrCode text={secret.uri} label={t`QR code for the account ${email}`} />
      <p>
        <Trans>
          Or type this key into the app: <code className={classes.secret}>{secret.secret}</code>
        </Trans>
      </p>
      <SimpleForm form={form} submitLabel={<Trans>Turn on</Trans>}>
        <SimpleField form={form} name="code" label={t`Code`} autoComplete="one-time-code" required />
      </SimpleForm>
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
