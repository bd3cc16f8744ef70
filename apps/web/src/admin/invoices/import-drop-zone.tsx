import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './import-drop-zone.module.css';

/** A place for many files: dropped, or chosen with the browser's dialog. */
export function ImportDropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onFiles(chosen);
    if (input.current) input.current.value = '';
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label className={classes.zone} data-over={isOver || undefined}>
        <input
          ref={input}
          type="file"
          multiple
          accept=".pdf,.xml,application/pdf,application/xml,text/xml"
          aria-label={t`Choose PDF and XML files`}
          aria-describedby={id}
          onChange={(event) => take(event.currentTarget.files)}
        />
        <Icon name="upload" size={28} />
        <span className={classes.title}>
          <Trans>Choose PDF and XML files</Trans>
        </span>
        <span id={id} className={classes.hint}>
          <Trans>Or drop them here. ZUGFeRD, Factur-X and XRechnung are read; at most 15 MB each.</Trans>
        </span>
      </label>
    </div>
  );
}
