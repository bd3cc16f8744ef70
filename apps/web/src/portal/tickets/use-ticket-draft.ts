import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { draftKey, newIdempotencyKey, readDraft } from '../drafts/draft-store.ts';
import { hasContent, isTicketDraft, type TicketDraft } from './ticket-draft.ts';

/** Where a new ticket begins. */
export interface TicketStart {
  /** Key of the draft; `null` in a preview, which leaves nothing behind. */
  key: string | null;
  initial: TicketDraft;
  /** Whether something typed before is shown again. */
  restored: boolean;
}

/** An empty ticket, about the object and room of the address. */
export function emptyTicket(objectId = '', roomId = ''): TicketDraft {
  return {
    objectId,
    roomId,
    category: '',
    subject: '',
    description: '',
    files: [],
    idempotencyKey: newIdempotencyKey(),
  };
}

/** The draft of this contact, else an empty ticket. An object in the address (`?object=&room=`) goes before the draft's. */
export function useTicketStart(): TicketStart {
  const { kind, contact } = useViewer();
  const [params] = useSearchParams();
  const [start] = useState(() => {
    const key = kind === 'CONTACT' ? draftKey(contact?.id ?? '', 'ticket') : null;
    const draft = key ? readDraft(key, isTicketDraft) : null;
    const objectId = params.get('object') ?? '';
    const roomId = params.get('room') ?? '';
    if (!draft || !hasContent(draft)) return { key, initial: emptyTicket(objectId, roomId), restored: false };
    return { key, initial: objectId ? { ...draft, objectId, roomId } : draft, restored: true };
  });
  return start;
}
