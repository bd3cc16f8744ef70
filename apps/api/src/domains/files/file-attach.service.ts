import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse, type Problems } from '../../platform/errors/refusal.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { isUuid } from '../../platform/read/values.ts';
import { FileEntity } from './file.entity.ts';

const FIELD = ['input', 'fileIds'];

/** What files are hung on. */
export interface AttachTarget {
  ticketId: string;
  ticketCommentId: string | null;
  customerId: string;
}

/** The ids once each. Adds a problem when there are too many. */
export function fileIdsOf(problems: Problems, ids: readonly string[] | null | undefined): string[] {
  const wanted = [...new Set((ids ?? []).map((id) => id.toLowerCase()))];
  const max = LIMITS.filesPerTicket;
  if (wanted.length > max) problems.add('INVALID', FIELD, { message: 'TOO_MANY', values: { max } });
  return wanted;
}

/**
 * Hangs own uploads on a ticket or on one of its comments. From then on they are seen by whoever sees that.
 *
 * @throws Refusal FILE_NOT_USABLE when one is missing, somebody else's or used already: all get the same answer
 */
export async function attachFiles(
  em: Em,
  actor: Actor,
  ids: readonly string[],
  target: AttachTarget,
): Promise<void> {
  if (ids.length === 0) return;
  const { ticketId, ticketCommentId, customerId } = target;
  const own = actor.staffMemberId
    ? { uploadedByStaffId: actor.staffMemberId }
    : { uploadedByContactId: actor.contactId };
  // A contact's upload has its customer from the start; the office's gets it here.
  const owner = actor.staffMemberId ? { customerId } : {};
  await em.flush();
  const hung = await em.nativeUpdate(
    FileEntity,
    { id: { $in: ids.filter(isUuid) }, purpose: 'UPLOAD', ...own },
    { purpose: 'TICKET', ticketId, ticketCommentId, ...owner },
  );
  if (hung !== ids.length) throw refuse('FILE_NOT_USABLE', FIELD);
}

/** Whether exactly these files hang there. */
export async function sameFiles(
  em: Em,
  ids: readonly string[],
  target: Omit<AttachTarget, 'customerId'>,
): Promise<boolean> {
  const files = await em.find(FileEntity, { ...target }, { fields: ['id'] });
  return files.length === ids.length && files.every((file) => ids.includes(file.id));
}
