import fastifyMultipart from '@fastify/multipart';
import type { Locale } from '@kundenportal/rules/enums';
import { MAX_FILE_BYTES } from '@kundenportal/rules/limits';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Context } from '../context.ts';
import { fetchFile } from '../domains/files/file-fetch.service.ts';
import { isImage } from '../domains/files/file-image.ts';
import { dispositionOf } from '../domains/files/file-name.ts';
import { FileRefusal } from '../domains/files/file-refusal.ts';
import { storeUpload } from '../domains/files/file-upload.service.ts';
import { assertWithinLimit } from '../platform/limits/limits.ts';
import type { ReadModels } from '../platform/read/models.ts';
import type { Services } from '../platform/services.ts';
import { uploadTypes } from '../visibility/uploads.ts';
import { answerFileError } from './file-errors.ts';
import { factsOf } from './request-facts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Language for what is answered; null before it is known who asks. */
    answerLocale: Locale | null;
  }
}

/** Room for the borders and headers of the form around the file. */
const FORM_BYTES = 16 * 1024;

/**
 * `POST /files` takes one file in the field `file` of a form, `GET /files/:id` hands it out. Only these paths take forms,
 * and only with a header that a foreign page cannot send.
 */
export async function serveFiles(
  app: FastifyInstance,
  services: Services,
  models: ReadModels,
): Promise<void> {
  await app.register(async (files: FastifyInstance) => {
    await files.register(fastifyMultipart, {
      limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
    });
    files.decorateRequest('answerLocale', null);
    files.setErrorHandler((error, request, reply) => answerFileError(services, error, request, reply));
    const open = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
      const context = await Context.open(services, models, factsOf(request, reply, services.publicUrl));
      request.answerLocale = context.locale;
      return context;
    };
    files.post('/files', { onRequest: assertPreflight }, async (request, reply) => {
      const context = await open(request, reply);
      const kinds = uploadTypes(context.viewer);
      if (kinds.length === 0) throw await refusalFor(context);
      await assertWithinLimit(services, 'upload', context.actor.accountId ?? '');
      const stored = await storeUpload(context, await readForm(request), kinds);
      return reply.code(201).header('cache-control', 'no-store').send(stored);
    });
    files.get<{ Params: { id: string }; Querystring: { inline?: string } }>(
      '/files/:id',
      async (request, reply) => {
        const file = await fetchFile(await open(request, reply), request.params.id);
        // Only pictures that were drawn here are shown in place: everything else could be a page in disguise.
        const inline = request.query.inline === '1' && isImage(file.contentType);
        return reply
          .header('content-type', file.contentType)
          .header('content-length', file.size)
          .header('content-disposition', dispositionOf(file.name, inline))
          .header('content-security-policy', "default-src 'none'; sandbox")
          .header('x-content-type-options', 'nosniff')
          .header('cache-control', 'private, no-store')
          .send(file.bytes);
      },
    );
  });
}

async function assertPreflight(request: FastifyRequest): Promise<void> {
  const { headers } = request;
  if (!headers['apollo-require-preflight'] && !headers['x-requested-with'])
    throw new FileRefusal(400, 'FILE_NOT_ALLOWED_HERE');
  if (Number(headers['content-length'] ?? 0) > MAX_FILE_BYTES + FORM_BYTES)
    throw new FileRefusal(413, 'FILE_TOO_LARGE');
}

async function refusalFor(context: Context): Promise<FileRefusal> {
  const { viewer } = context;
  if (viewer.kind === 'NOBODY') return new FileRefusal(401, 'SIGN_IN_FIRST');
  if (viewer.kind !== 'PREVIEW') return new FileRefusal(403, 'FILE_NOT_ALLOWED_HERE');
  await context.previewWriteRefused('fileUpload');
  return new FileRefusal(403, 'PREVIEW_READ_ONLY');
}

async function readForm(request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array }> {
  if (!request.isMultipart()) throw new FileRefusal(415, 'FILE_TYPE_NOT_ALLOWED');
  const part = await request.file();
  if (!part || part.fieldname !== 'file') throw new FileRefusal(400, 'FILE_MISSING');
  const bytes = await part.toBuffer();
  if (bytes.length === 0) throw new FileRefusal(400, 'FILE_MISSING');
  return { name: part.filename ?? '', bytes };
}
