import { useRef } from 'react';
import { uploadFile, UploadError } from '../../domains/files/upload-file.ts';
import { currentLocale } from '../../shared/i18n/catalogs.ts';

/** What became of an upload. */
export type FileOutcome = { id: string } | { problem: string | null };

/** Sends a file when its form is sent, and not again when the form is refused and sent once more. */
export function useFileOnce(): (file: File) => Promise<FileOutcome> {
  const sent = useRef<{ file: File; id: string } | null>(null);
  return async (file) => {
    if (sent.current?.file === file) return { id: sent.current.id };
    try {
      const { id } = await uploadFile(file, { locale: currentLocale() });
      sent.current = { file, id };
      return { id };
    } catch (error) {
      if (error instanceof UploadError) return { problem: error.reason };
      throw error;
    }
  };
}
