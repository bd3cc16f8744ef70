import { LIMITS } from '@kundenportal/rules/limits';
import { Problems } from '../../platform/errors/refusal.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import { requiredText } from '../../platform/input/text.ts';
import { fileIdsOf } from '../files/file-attach.service.ts';
import { onceKey } from './once.ts';
import type { TicketCommentAddInput } from './ticket-comment.inputs.ts';

const RULE = { max: LIMITS.longText, lines: true };
const BODY = ['input', 'body'];

/**
 * What a new comment says.
 *
 * @throws Refusal with every problem at its field
 */
export function newComment(actor: Actor, input: TicketCommentAddInput) {
  const problems = new Problems();
  const wanted = {
    body: requiredText(problems, BODY, input.body, RULE),
    internal: input.internal ?? false,
    fileIds: fileIdsOf(problems, input.fileIds),
    key: onceKey(problems, actor, input.idempotencyKey),
  };
  problems.throwIfAny();
  return wanted;
}

/** What a new comment says, checked for its form. */
export type NewComment = ReturnType<typeof newComment>;

/**
 * The text of a comment.
 *
 * @throws Refusal at `input.body`
 */
export function commentText(text: string): string {
  const problems = new Problems();
  const body = requiredText(problems, BODY, text, RULE);
  problems.throwIfAny();
  return body;
}
