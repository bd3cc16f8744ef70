import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { useFormatters } from '../i18n/use-formatters.ts';
import { Icon } from './icon.tsx';
import classes from './file-list.module.css';

/** Files that were chosen, each with a button that takes it out again. */
export function FileList({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const { t } = useLingui();
  const { formatNumber } = useFormatters();
  if (files.length === 0) return null;
  return (
    <ul className={classes.list}>
      {files.map((file) => (
        <li key={`${file.name}:${file.lastModified}:${file.size}`}>
          <Icon name="file" />
          <span className={classes.name}>{file.name}</span>
          <span className={classes.size}>{formatNumber(Math.max(1, Math.round(file.size / 1024)))} KB</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t`Remove ${file.name}`}
            onClick={() => onRemove(file)}
          >
            <Icon name="close" />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
