import type { UploadedFile } from '../../domains/files/upload-file.ts';
import { newIdempotencyKey } from '../../domains/tickets/idempotency-key.ts';

/** Who gets to read a comment. */
export type CommentKind = 'public' | 'internal';

/** A comment that is being written. */
export interface CommentDraft {
  kind: CommentKind;
  body: string;
  files: readonly UploadedFile[];
  /** Makes sending twice harmless. */
  idempotencyKey: string;
}

const drafts = new Map<string, CommentDraft>();

/** A comment with nothing in it, for the customer. */
export function emptyDraft(): CommentDraft {
  return { kind: 'public', body: '', files: [], idempotencyKey: newIdempotencyKey() };
}

/** What was begun on this ticket before going to another page. */
export function readCommentDraft(ticketId: string): CommentDraft {
  return drafts.get(ticketId) ?? emptyDraft();
}

/** Keeps what is being written until the page is closed: several people may share this device. */
export function keepCommentDraft(ticketId: string, draft: CommentDraft): void {
  if (draft.body.trim() === '' && draft.files.length === 0) drafts.delete(ticketId);
  else drafts.set(ticketId, draft);
}
