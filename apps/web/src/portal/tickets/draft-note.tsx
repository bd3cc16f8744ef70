import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './draft-note.module.css';

/** Says that something typed before is shown again, and offers to begin anew. */
export function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  return (
    <div className={classes.note} role="status">
      <span>
        <Trans>This is your draft from last time.</Trans>
      </span>
      <Button variant="default" onClick={onDiscard}>
        <Trans>Discard draft</Trans>
      </Button>
    </div>
  );
}
