import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '@kundenportal/rules/limits';
import { currentLocale } from '../../shared/i18n/catalogs.ts';
import { scalePhoto } from './scale-photo.ts';
import { UploadError, uploadFile, type UploadedFile } from './upload-file.ts';

/** A file on its way. */
export interface PendingUpload {
  key: number;
  file: File;
  /** 0 to 1. */
  progress: number;
  /** Why it failed, `null` while it is on its way. */
  problem: string | null;
  /** Whether sending it again may help. */
  canRetry: boolean;
}

/** Files on their way and what can be done with them. */
export interface Uploads {
  pending: readonly PendingUpload[];
  add: (files: readonly File[]) => void;
  retry: (key: number) => void;
  drop: (key: number) => void;
}

let lastKey = 0;

/**
 * Sends files as soon as they are chosen, one failing without the others.
 * @param onUploaded called with each file that the API has taken
 */
export function useUploads(onUploaded: (file: UploadedFile) => void): Uploads {
  const { t } = useLingui();
  const [pending, setPending] = useState<readonly PendingUpload[]>([]);
  const aborts = useRef(new Map<number, AbortController>());
  const latest = useRef(onUploaded);
  useEffect(() => {
    latest.current = onUploaded;
  }, [onUploaded]);
  useEffect(() => {
    const running = aborts.current;
    return () => running.forEach((abort) => abort.abort());
  }, []);

  const change = useCallback((key: number, values: Partial<PendingUpload>) => {
    setPending((old) => old.map((upload) => (upload.key === key ? { ...upload, ...values } : upload)));
  }, []);
  const drop = useCallback((key: number) => {
    aborts.current.get(key)?.abort();
    aborts.current.delete(key);
    setPending((old) => old.filter((upload) => upload.key !== key));
  }, []);
  const send = async (key: number, file: File): Promise<void> => {
    const abort = new AbortController();
    aborts.current.set(key, abort);
    try {
      const smaller = await scalePhoto(file);
      if (smaller.size > MAX_FILE_BYTES) throw new UploadError(t`The file is larger than 15 MB.`, true);
      const stored = await uploadFile(smaller, {
        locale: currentLocale(),
        onProgress: (progress) => change(key, { progress }),
        signal: abort.signal,
      });
      drop(key);
      latest.current(stored);
    } catch (error) {
      const { reason, isFinal } = error instanceof UploadError ? error : new UploadError(null);
      change(key, { problem: reason ?? t`Not sent: no connection.`, canRetry: !isFinal });
    }
  };
  return {
    pending,
    drop,
    add: (files) => {
      const added = files.map((file) => {
        lastKey += 1;
        return { key: lastKey, file, progress: 0, problem: null, canRetry: false };
      });
      setPending((old) => [...old, ...added]);
      for (const { key, file } of added) void send(key, file);
    },
    retry: (key) => {
      const upload = pending.find((candidate) => candidate.key === key);
      if (!upload) return;
      change(key, { problem: null, progress: 0 });
      void send(key, upload.file);
    },
  };
}
