import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { useId, type ChangeEvent } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import type { IconName } from '../../shared/ui/icon-paths.ts';
import classes from './file-picker.module.css';
import { PendingUploadRow } from './pending-upload-row.tsx';
import { UploadedFileRow } from './uploaded-file-row.tsx';
import type { UploadedFile } from './upload-file.ts';
import type { Uploads } from './use-uploads.ts';

// Named one by one, so that a phone turns its own format into one of these.
const accepted = 'image/jpeg,image/png,image/webp,application/pdf';

interface FilePickerProps {
  label: string;
  description?: string;
  files: readonly UploadedFile[];
  uploads: Uploads;
  /** How many files there may be. */
  limit: number;
  error?: string | undefined;
  onRemove: (id: string) => void;
}

/** Photos and files that are sent as soon as they are chosen. A phone offers its camera too. */
export function FilePicker({ label, description, files, uploads, limit, error, onRemove }: FilePickerProps) {
  const { t } = useLingui();
  const id = useId();
  const kinds = t`Photos (JPEG, PNG, WebP) and PDF, up to 15 MB each.`;
  const room = limit - files.length - uploads.pending.length;
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    uploads.add([...(event.currentTarget.files ?? [])].slice(0, Math.max(0, room)));
    event.currentTarget.value = '';
  };
  const input = (icon: IconName, text: string, capture: boolean) => (
    <label className={classes.button} data-camera={capture || undefined} data-full={room <= 0 || undefined}>
      <input
        className={classes.input}
        type="file"
        accept={capture ? 'image/jpeg,image/png,image/webp' : accepted}
        capture={capture ? 'environment' : undefined}
        multiple={!capture}
        disabled={room <= 0}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={choose}
      />
      <Icon name={icon} />
      {text}
    </label>
  );
  return (
    <Input.Wrapper
      id={id}
      label={label}
      labelElement="div"
      description={
        room > 0 ? [description, kinds].filter(Boolean).join(' ') : t`No more than ${limit} files.`
      }
      error={error}
    >
      <div className={classes.zone} role="group" aria-label={label}>
        <div className={classes.buttons}>
          {input('camera', t`Take a photo`, true)}
          {input('upload', t`Choose photos or files`, false)}
        </div>
        {(files.length > 0 || uploads.pending.length > 0) && (
          <ul className={classes.list} role="list">
            {files.map((file) => (
              <UploadedFileRow key={file.id} file={file} onRemove={() => onRemove(file.id)} />
            ))}
            {uploads.pending.map((upload) => (
              <PendingUploadRow
                key={upload.key}
                upload={upload}
                onRetry={() => uploads.retry(upload.key)}
                onDrop={() => uploads.drop(upload.key)}
              />
            ))}
          </ul>
        )}
      </div>
    </Input.Wrapper>
  );
}
