import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import type { UploadedFile } from '../../domains/files/upload-file.ts';
import { requiredText } from '../../shared/form/checks.ts';

/** The form of a new ticket. */
export const ticketFormSchema = z.object({
  objectId: z.string(),
  roomId: z.string(),
  category: requiredText(),
  subject: requiredText(LIMITS.title),
  description: requiredText(LIMITS.longText),
  files: z.array(z.custom<UploadedFile>()),
});

export type TicketFormValues = z.infer<typeof ticketFormSchema>;
