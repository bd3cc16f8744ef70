import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './file-picker.module.css';
import type { UploadedFile } from './upload-file.ts';

/** A file that was sent and can still be taken out. */
export function UploadedFileRow({ file, onRemove }: { file: UploadedFile; onRemove: () => void }) {
  const { t } = useLingui();
  const { formatNumber } = useFormatters();
  const [isBroken, setIsBroken] = useState(false);
  const isPhoto = file.contentType.startsWith('image/') && !isBroken;
  return (
    <li className={classes.row}>
      {isPhoto ? (
        <img className={classes.thumb} src={file.url} alt="" onError={() => setIsBroken(true)} />
      ) : (
        <span className={classes.thumb}>
          <Icon name="file" />
        </span>
      )}
      <span className={classes.name}>
        {file.name}
        <span className={classes.detail}>{formatNumber(Math.max(1, Math.round(file.size / 1024)))} KB</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t`Remove ${file.name}`}
        onClick={onRemove}
      >
        <Icon name="close" />
      </ActionIcon>
    </li>
  );
}
