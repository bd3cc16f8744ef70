import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import classes from './confirm-dialog.module.css';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';

/** What a `ConfirmDialog` shows. */
export function ConfirmDialogModal(props: ConfirmDialogProps) {
  const {
    opened,
    title,
    children,
    confirmLabel,
    dismissLabel,
    dangerous = false,
    onConfirm,
    onClose,
  } = props;
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      {children}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {dismissLabel ?? <Trans>Cancel</Trans>}
        </Button>
        <Button color={dangerous ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
