import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, UnstyledButton } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';
import { currentToasts, dismissToast, subscribeToasts } from './toast-store.ts';
import classes from './toaster.module.css';

/** Shows the messages of `notifySuccess` and `notifyFailure`; read out without interrupting. */
export function Toaster() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <div className={classes.region} role="status" aria-live="polite" aria-atomic={false}>
      {toasts.map(({ id, tone, message, undo }) => (
        <div key={id} className={classes.toast} data-tone={tone}>
          <Icon name={tone === 'success' ? 'check' : 'warning'} />
          <span className={classes.message}>{message}</span>
          {undo && (
            <UnstyledButton
              className={classes.undo}
              onClick={() => {
                dismissToast(id);
                undo();
              }}
            >
              <Trans>Undo</Trans>
            </UnstyledButton>
          )}
          <CloseButton
            aria-label={t`Close message`}
            variant="transparent"
            c="inherit"
            onClick={() => dismissToast(id)}
          />
        </div>
      ))}
    </div>
  );
}
