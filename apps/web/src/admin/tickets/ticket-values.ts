import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import type { UploadedFile } from '../../domains/files/upload-file.ts';
import { requiredText } from '../../shared/form/checks.ts';

/** Checks of a ticket that the office raises. */
export const newTicketSchema = z.object({
  customerId: requiredText(),
  objectId: z.string(),
  roomId: z.string(),
  category: requiredText(),
  subject: requiredText(LIMITS.title),
  description: requiredText(LIMITS.longText),
  files: z.array(z.custom<UploadedFile>()),
});

export type NewTicketValues = z.infer<typeof newTicketSchema>;
