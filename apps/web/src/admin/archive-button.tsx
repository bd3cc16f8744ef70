import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

interface ArchiveButtonProps {
  archived: boolean;
  onArchive: () => unknown;
  onRestore: () => unknown;
}

/** Puts a record away, or brings it back. */
export function ArchiveButton({ archived, onArchive, onRestore }: ArchiveButtonProps) {
  return archived ? (
    <Button variant="default" onClick={() => void onRestore()}>
      <Trans>Restore</Trans>
    </Button>
  ) : (
    <Button variant="default" onClick={() => void onArchive()}>
      <Trans>Archive</Trans>
    </Button>
  );
}
