import { useEffect, type RefObject } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { dropDraft, keepDraft } from '../drafts/draft-store.ts';
import { hasContent } from './ticket-draft.ts';
import type { TicketFormValues } from './ticket-form-schema.ts';

interface DraftKeeperProps {
  control: Control<TicketFormValues>;
  draftKey: string;
  idempotencyKey: RefObject<string>;
}

/** Keeps every letter of the form on this device. A component of its own, so that typing renders nothing else. */
export function DraftKeeper({ control, draftKey, idempotencyKey }: DraftKeeperProps) {
  const values = useWatch({ control }) as TicketFormValues;
  useEffect(() => {
    if (hasContent(values)) keepDraft(draftKey, { ...values, idempotencyKey: idempotencyKey.current });
    else dropDraft(draftKey);
  }, [values, draftKey, idempotencyKey]);
  return null;
}
