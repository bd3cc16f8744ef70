import { lazy, Suspense, useState, type ReactNode } from 'react';

export interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and that it cannot be undone. */
  children: ReactNode;
  /** The words of the button, a verb. */
  confirmLabel: string;
  /** The words of the button that leaves all as it is, where “Cancel” could be meant for the thing itself. */
  dismissLabel?: string;
  /** A red button. */
  dangerous?: boolean;
  onConfirm: () => unknown;
  onClose: () => void;
}

const LazyModal = lazy(async () => ({
  default: (await import('./confirm-dialog-modal.tsx')).ConfirmDialogModal,
}));

/**
 * A question before something that cannot be undone. Everything else gets an Undo instead. The dialog
 * comes when it is first needed: most people never meet it.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [isNeeded, setIsNeeded] = useState(props.opened);
  if (props.opened && !isNeeded) setIsNeeded(true);
  return isNeeded ? (
    <Suspense>
      <LazyModal {...props} />
    </Suspense>
  ) : null;
}
