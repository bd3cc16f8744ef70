import { useEffect, useState } from 'react';
import { emptyDraft, keepCommentDraft, readCommentDraft, type CommentDraft } from './comment-draft.ts';

/** The comment that is being written. */
export interface CommentDraftState {
  draft: CommentDraft;
  change: (values: Partial<CommentDraft> | ((old: CommentDraft) => Partial<CommentDraft>)) => void;
  /** After it was sent: an empty one. */
  clear: () => void;
}

/** The draft of a comment on a ticket; it stays while the person looks at other pages. */
export function useCommentDraft(ticketId: string): CommentDraftState {
  const [draft, setDraft] = useState(() => readCommentDraft(ticketId));
  useEffect(() => keepCommentDraft(ticketId, draft), [draft, ticketId]);
  const hasText = draft.body.trim() !== '';
  useEffect(() => {
    if (!hasText) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasText]);
  return {
    draft,
    change: (values) =>
      setDraft((old) => ({ ...old, ...(typeof values === 'function' ? values(old) : values) })),
    clear: () => setDraft(emptyDraft()),
  };
}
