import { createHash } from 'node:crypto';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { FileEntity } from './file.entity.ts';
import { redrawImage, isImage } from './file-image.ts';
import { fileKindOf, type FileKind } from './file-kind.ts';
import { cleanFileName } from './file-name.ts';
import { FileRefusal } from './file-refusal.ts';
import type { File } from './file.type.ts';

/**
 * Stores a file for the viewer. It hangs on nothing yet and can be fetched by whoever sent it only; what nobody uses is
 * taken away after a day (`abandoned-uploads.service.ts`).
 *
 * @param kinds media types that the viewer may send
 * @throws FileRefusal 415 for another type, 422 for a picture that cannot be drawn; nothing is stored then
 */
export async function storeUpload(
  context: Pick<RequestContext, 'actor' | 'tx' | 'services'>,
  upload: { name: string; bytes: Uint8Array },
  kinds: readonly FileKind[],
): Promise<File> {
  const kind = await fileKindOf(upload.bytes);
  if (!kinds.includes(kind)) throw new FileRefusal(415, 'FILE_TYPE_NOT_ALLOWED');
  const bytes = isImage(kind) ? await redrawImage(upload.bytes, kind) : upload.bytes;
  const { actor, services } = context;
  const storageKey = await services.storage.put(bytes);
  try {
    return await context.tx.write(async (em) => {
      const file = em.create(FileEntity, {
        organizationId: organizationOf(actor),
        customerId: actor.customerId,
        purpose: 'UPLOAD',
        uploadedByContactId: actor.contactId,
        uploadedByStaffId: actor.staffMemberId,
        name: cleanFileName(upload.name, kind),
        contentType: kind,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        storageKey,
      });
      await em.flush();
      const { id, name, contentType, size } = file;
      return { id, name, contentType, size, url: `/files/${id}` };
    });
  } catch (error) {
    await services.storage.remove(storageKey);
    throw error;
  }
}
