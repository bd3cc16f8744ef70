import { useLingui } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './file-thumbnails.module.css';
import type { UploadedFile } from './upload-file.ts';

/** Photos as small pictures, other files by name; each opens in a new tab. */
export function FileThumbnails({ files }: { files: readonly UploadedFile[] }) {
  const { t } = useLingui();
  const { formatNumber } = useFormatters();
  if (files.length === 0) return null;
  return (
    <ul className={classes.list} role="list" aria-label={t`Photos and files`}>
      {files.map(({ id, name, contentType, size, url }) => (
        <li key={id}>
          <a className={classes.link} href={url} target="_blank" rel="noopener" title={name}>
            {contentType.startsWith('image/') ? (
              <img className={classes.image} src={url} alt={name} loading="lazy" width={96} height={96} />
            ) : (
              <span className={classes.file}>
                <Icon name="file" />
                <span className={classes.name}>{name}</span>
                <span>{formatNumber(Math.max(1, Math.round(size / 1024)))} KB</span>
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
