import type { UploadedFile } from '../../domains/files/upload-file.ts';
import { isUploadedFile } from './ticket-draft.ts';

/** What is typed into the form of a comment. */
export interface CommentDraft {
  body: string;
  files: UploadedFile[];
  /** Makes sending twice harmless. */
  idempotencyKey: string;
}

/** Whether something that was kept is a draft of a comment. */
export function isCommentDraft(values: unknown): values is CommentDraft {
  const draft = values as CommentDraft | null;
  return (
    typeof draft === 'object' &&
    typeof draft?.body === 'string' &&
    typeof draft.idempotencyKey === 'string' &&
    Array.isArray(draft.files) &&
    draft.files.every(isUploadedFile)
  );
}
