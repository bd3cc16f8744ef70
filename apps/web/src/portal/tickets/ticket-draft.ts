import type { UploadedFile } from '../../domains/files/upload-file.ts';

/** The fields of a new ticket that are texts and choices. */
export type TicketField = 'objectId' | 'roomId' | 'category' | 'subject' | 'description';

/** What is typed into the form of a new ticket. */
export interface TicketDraft extends Record<TicketField, string> {
  files: UploadedFile[];
  /** Makes sending twice harmless. */
  idempotencyKey: string;
}

const texts = ['objectId', 'roomId', 'category', 'subject', 'description', 'idempotencyKey'] as const;

/** Whether a value is a file as the API answered it. */
export function isUploadedFile(value: unknown): value is UploadedFile {
  const file = value as UploadedFile | null;
  return (
    typeof file === 'object' &&
    typeof file?.id === 'string' &&
    typeof file.name === 'string' &&
    typeof file.contentType === 'string' &&
    typeof file.size === 'number' &&
    typeof file.url === 'string' &&
    file.url.startsWith('/files/')
  );
}

/** Whether something that was kept is a draft of a ticket. */
export function isTicketDraft(values: unknown): values is TicketDraft {
  const draft = values as TicketDraft | null;
  return (
    typeof draft === 'object' &&
    draft !== null &&
    texts.every((name) => typeof draft[name] === 'string') &&
    Array.isArray(draft.files) &&
    draft.files.every(isUploadedFile)
  );
}

/** Whether there is anything in it that would be a pity to lose. */
export function hasContent({
  subject,
  description,
  files,
}: Pick<TicketDraft, 'subject' | 'description' | 'files'>): boolean {
  return Boolean(subject.trim() || description.trim() || files.length > 0);
}
