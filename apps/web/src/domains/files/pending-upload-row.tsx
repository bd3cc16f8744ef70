import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './file-picker.module.css';
import type { PendingUpload } from './use-uploads.ts';

interface PendingUploadRowProps {
  upload: PendingUpload;
  onRetry: () => void;
  onDrop: () => void;
}

/** A file on its way, or one that did not arrive. */
export function PendingUploadRow({ upload, onRetry, onDrop }: PendingUploadRowProps) {
  const { t } = useLingui();
  const { file, progress, problem, canRetry } = upload;
  const percent = Math.round(progress * 100);
  return (
    <li className={classes.row}>
      <span className={classes.thumb}>
        <Icon name={problem ? 'warning' : 'upload'} />
      </span>
      <span className={classes.name}>
        {file.name}
        {problem ? (
          <span className={classes.problem} role="alert">
            {problem}
          </span>
        ) : (
          <progress
            className={classes.progress}
            max={100}
            value={percent}
            aria-label={t`${file.name} is being sent`}
          />
        )}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t`Remove ${file.name}`}
        onClick={onDrop}
      >
        <Icon name="close" />
      </ActionIcon>
      {problem && canRetry && (
        <Button variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </li>
  );
}
