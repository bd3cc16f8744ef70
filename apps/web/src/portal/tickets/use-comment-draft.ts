import { useEffect, useState } from 'react';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { draftKey, dropDraft, keepDraft, newIdempotencyKey, readDraft } from '../drafts/draft-store.ts';
import { isCommentDraft, type CommentDraft } from './comment-draft.ts';

const empty = (): CommentDraft => ({ body: '', files: [], idempotencyKey: newIdempotencyKey() });

/** The comment that is being written, kept on this device until it is sent. */
export interface CommentDraftState {
  draft: CommentDraft;
  change: (values: Partial<CommentDraft> | ((old: CommentDraft) => Partial<CommentDraft>)) => void;
  /** After it was sent: an empty one. */
  clear: () => void;
}

/** The draft of a comment on a ticket. In a preview nothing is kept. */
export function useCommentDraft(ticketId: string): CommentDraftState {
  const { kind, contact } = useViewer();
  const key = kind === 'CONTACT' ? draftKey(contact?.id ?? '', 'comment', ticketId) : null;
  const [draft, setDraft] = useState(() => (key ? readDraft(key, isCommentDraft) : null) ?? empty());
  useEffect(() => {
    if (!key) return;
    if (draft.body.trim() || draft.files.length > 0) keepDraft(key, draft);
    else dropDraft(key);
  }, [key, draft]);
  return {
    draft,
    change: (values) =>
      setDraft((old) => ({ ...old, ...(typeof values === 'function' ? values(old) : values) })),
    clear: () => setDraft(empty()),
  };
}
