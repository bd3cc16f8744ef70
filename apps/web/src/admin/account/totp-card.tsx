import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Card } from '../../shared/ui/card.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { TotpDisableForm } from './totp-disable-form.tsx';
import { TotpStartForm, type TotpSecret } from './totp-start-form.tsx';

// The drawing of QR codes comes along with it.
const TotpConfirmForm = lazy(async () => ({
  default: (await import('./totp-confirm-form.tsx')).TotpConfirmForm,
}));

type Step =
  | { name: 'idle' }
  | { name: 'password' }
  | { name: 'confirm'; secret: TotpSecret }
  | { name: 'codes'; codes: readonly string[] }
  | { name: 'disable' };

/** One-time codes at sign-in: turned on in three steps, turned off with password and code. */
export function TotpCard({ enabled, email }: { enabled: boolean; email: string }) {
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const idle = (): void => setStep({ name: 'idle' });
  const button = enabled ? (
    <Button variant="default" onClick={() => setStep({ name: 'disable' })}>
      <Trans>Turn off</Trans>
    </Button>
  ) : (
    <Button variant="default" onClick={() => setStep({ name: 'password' })}>
      <Trans>Turn on</Trans>
    </Button>
  );
  return (
    <Card
      title={<Trans>One-time codes</Trans>}
      description={<Trans>At sign-in, a code from an app is asked for besides the password.</Trans>}
      actions={
        <>
          <StatusBadge tone={enabled ? 'success' : 'neutral'}>
            {enabled ? <Trans>On</Trans> : <Trans>Off</Trans>}
          </StatusBadge>
          {step.name === 'idle' && button}
        </>
      }
    >
      {step.name !== 'idle' && (
        <>
          {step.name === 'password' && (
            <TotpStartForm onStarted={(secret) => setStep({ name: 'confirm', secret })} onCancel={idle} />
          )}
          {step.name === 'confirm' && (
            <Suspense>
              <TotpConfirmForm
                secret={step.secret}
                email={email}
                onEnabled={(codes) => setStep({ name: 'codes', codes })}
                onCancel={idle}
              />
            </Suspense>
          )}
          {step.name === 'codes' && <RecoveryCodes codes={step.codes} onDone={idle} />}
          {step.name === 'disable' && <TotpDisableForm onDone={idle} />}
        </>
      )}
    </Card>
  );
}
