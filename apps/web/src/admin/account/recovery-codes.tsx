import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Notice } from '../../shared/ui/notice.tsx';
import classes from './totp.module.css';

/** The codes for emergencies: shown only now. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.narrow}>
      <Notice tone="warning" title={<Trans>Keep these codes in a safe place</Trans>}>
        <Trans>They are shown only now. Each opens your account once when the app is lost.</Trans>
      </Notice>
      <ul className={classes.codes} role="list" aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div>
        <Button onClick={onDone}>
          <Trans>I have kept them</Trans>
        </Button>
      </div>
    </div>
  );
}
