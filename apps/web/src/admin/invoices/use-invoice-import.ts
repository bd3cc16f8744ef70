import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { MAX_FILE_BYTES } from '@kundenportal/rules/limits';
import { useCallback, useEffect, useRef, useState } from 'react';
import { UploadError, uploadFile } from '../../domains/files/upload-file.ts';
import { currentLocale } from '../../shared/i18n/catalogs.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import { changeRow, newRow, type ImportRow } from './import-rows.ts';
import { invoiceImportMutation } from './invoice-import.graphql.ts';

interface InvoiceImport {
  rows: readonly ImportRow[];
  isRunning: boolean;
  add: (files: readonly File[]) => void;
  retry: (key: number) => void;
}

let lastKey = 0;

/** Sends files one after the other and has each read as soon as it is there: one that fails stops no other. */
export function useInvoiceImport(): InvoiceImport {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  const [isRunning, setRunning] = useState(false);
  const files = useRef(new Map<number, File>());
  const queue = useRef<number[]>([]);
  const abort = useRef<AbortController | null>(null);
  const [importFiles] = useMutation(invoiceImportMutation);
  useEffect(() => () => abort.current?.abort(), []);

  const change = useCallback(
    (key: number, values: Partial<ImportRow>) => setRows((old) => changeRow(old, key, values)),
    [],
  );
  const send = async (key: number, file: File, signal: AbortSignal): Promise<void> => {
    if (file.size > MAX_FILE_BYTES) throw new UploadError(t`The file is larger than 15 MB.`);
    change(key, { phase: 'uploading', progress: 0, problem: null });
    const onProgress = (progress: number) => change(key, { progress });
    const { id } = await uploadFile(file, { locale: currentLocale(), onProgress, signal });
    change(key, { phase: 'reading' });
    const { data } = await importFiles({ variables: { input: { fileIds: [id] } } });
    const { results = [], errors = [] } = data?.invoiceImport ?? {};
    const [result] = results;
    if (!result) throw new UploadError(errors[0]?.message ?? null);
    change(key, { phase: 'read', result });
  };
  const run = async (): Promise<void> => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setRunning(true);
    for (let key = queue.current.shift(); key !== undefined; key = queue.current.shift()) {
      const file = files.current.get(key);
      if (!file || controller.signal.aborted) continue;
      try {
        await send(key, file, controller.signal);
        files.current.delete(key);
      } catch (error) {
        const reason = error instanceof UploadError ? error.reason : errorText(error);
        change(key, { phase: 'failed', problem: reason ?? t`Not sent: no connection.` });
      }
    }
    abort.current = null;
    setRunning(false);
  };
  return {
    rows,
    isRunning,
    add: (chosen) => {
      const added = chosen.map((file) => {
        lastKey += 1;
        files.current.set(lastKey, file);
        queue.current.push(lastKey);
        return newRow(lastKey, file.name);
      });
      setRows((old) => [...old, ...added]);
      void run();
    },
    retry: (key) => {
      change(key, { phase: 'waiting', problem: null, progress: 0 });
      queue.current.push(key);
      void run();
    },
  };
}
