import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileRefusal } from '../domains/files/file-refusal.ts';
import { messageOf } from '../platform/graphql/answer.ts';
import { Refusal, type MessageKey } from '../platform/errors/refusal.ts';
import type { Services } from '../platform/services.ts';
import { isDatabaseAway } from './database-away.ts';
import { factsOf } from './request-facts.ts';

interface FileAnswer {
  status: number;
  code: MessageKey;
}

/** Answers what went wrong with a file as `{ code, message }` in the viewer's language, and nothing of its inside. */
export function answerFileError(
  services: Services,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { status, code } = answerTo(error);
  if (status >= 500)
    services.log[status === 503 ? 'warn' : 'error'](
      { err: error, requestId: request.id },
      'file request failed',
    );
  const locale = request.answerLocale ?? factsOf(request, reply, services.publicUrl).browserLocale;
  // Whoever still sends a body that is not read would otherwise block the connection.
  if (status === 413) reply.header('connection', 'close');
  // The file's own headers may be there already when its content turns out to be missing.
  return reply
    .code(status)
    .removeHeader('content-length')
    .removeHeader('content-disposition')
    .type('application/json; charset=utf-8')
    .header('cache-control', 'private, no-store')
    .send({ code, message: messageOf({ code: 'INVALID', message: code }, locale) });
}

function answerTo(error: unknown): FileAnswer {
  if (error instanceof FileRefusal) return { status: error.status, code: error.code };
  if (error instanceof Refusal) return { status: 429, code: 'RATE_LIMITED' };
  if (isDatabaseAway(error) || isDiskFull(error)) return { status: 503, code: 'SERVICE_AWAY' };
  const {
    code = '',
    statusCode = 500,
    message = '',
  } = error as { code?: string; statusCode?: number; message?: string };
  if (statusCode === 413 && /FILE_TOO_LARGE|BODY_TOO_LARGE/.test(code))
    return { status: 413, code: 'FILE_TOO_LARGE' };
  // The length that was promised is not the one that came.
  if (/multipart|terminated early|PREMATURE_CLOSE|ECONNRESET/i.test(`${code} ${message}`))
    return { status: 413, code: 'FILE_INCOMPLETE' };
  if (statusCode === 415 || statusCode === 406) return { status: 415, code: 'FILE_TYPE_NOT_ALLOWED' };
  if (statusCode >= 400 && statusCode < 500) return { status: 400, code: 'FILE_MISSING' };
  return { status: 500, code: 'UNEXPECTED' };
}

/** Whether the storage has no room; its driver wraps the reason. */
function isDiskFull(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (['ENOSPC', 'EDQUOT'].includes(String((at as { code?: unknown }).code))) return true;
  }
  return false;
}
