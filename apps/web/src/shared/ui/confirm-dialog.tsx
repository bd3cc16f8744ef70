import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import classes from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and that it cannot be undone. */
  children: ReactNode;
  /** The words of the button, a verb. */
  confirmLabel: string;
  /** A red button. */
  dangerous?: boolean;
  onConfirm: () => unknown;
  onClose: () => void;
}

/** A question before something that cannot be undone. Everything else gets an Undo instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, dangerous = false, onConfirm, onClose } = props;
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
          <Trans>Cancel</Trans>
        </Button>
        <Button color={dangerous ? 'red' : undefined} loading={busy} onClick={() => void confirm()}>
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
