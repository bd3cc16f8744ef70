import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { AssignmentDetailFragment } from '../__generated__/operations.ts';
import classes from '../detail.module.css';
import { useAssignmentMoves } from './use-assignment-moves.ts';

/** What can be done with an assignment now. What cannot be undone asks first. */
export function AssignmentActions({ assignment }: { assignment: AssignmentDetailFragment }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState<'complete' | 'cancel' | null>(null);
  const { id, status } = assignment;
  const { plan, complete, cancel } = useAssignmentMoves(id);
  const close = () => setAsking(null);
  const isOpen = status === 'DRAFT' || status === 'PLANNED';
  return (
    <>
      {isOpen && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setAsking('cancel')}>
            <Trans>Cancel assignment</Trans>
          </Button>
          <Button
            component={Link}
            to={`/admin/assignments/${id}/edit`}
            variant="default"
            leftSection={<Icon name="edit" size={16} />}
          >
            <Trans>Edit</Trans>
          </Button>
          {status === 'DRAFT' ? (
            <Button onClick={() => void plan()}>
              <Trans>Set to planned</Trans>
            </Button>
          ) : (
            <Button leftSection={<Icon name="check" size={16} />} onClick={() => setAsking('complete')}>
              <Trans>Report as done</Trans>
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={asking === 'complete'}
        title={t`Report this assignment as done?`}
        confirmLabel={t`Report as done`}
        onConfirm={() => complete().then(close)}
        onClose={close}
      >
        <Trans>It cannot be changed afterwards. The customer sees that it is done.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'cancel'}
        title={t`Cancel this assignment?`}
        confirmLabel={t`Cancel assignment`}
        dismissLabel={t`Back`}
        dangerous
        onConfirm={() => cancel().then(close)}
        onClose={close}
      >
        <Trans>This cannot be undone. Linked tickets stay as they are.</Trans>
      </ConfirmDialog>
    </>
  );
}
