import type { Readable } from 'node:stream';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { isUuid } from '../../platform/read/values.ts';
import { FileRefusal } from './file-refusal.ts';

/** A file on its way out. */
export interface FetchedFile {
  name: string;
  contentType: string;
  size: number;
  bytes: Readable;
}

interface FileRow {
  name: string;
  content_type: string;
  size: number;
  storage_key: string;
}

/**
 * Opens a file for the viewer.
 *
 * @throws FileRefusal 404 when it does not exist for the viewer: hidden and missing are the same
 */
export async function fetchFile(
  context: Pick<RequestContext, 'tx' | 'services'>,
  id: string,
): Promise<FetchedFile> {
  const row = isUuid(id) ? await findRow(context, id) : null;
  if (!row) throw new FileRefusal(404, 'NOT_FOUND');
  const bytes = await context.services.storage.stream(row.storage_key);
  return { name: row.name, contentType: row.content_type, size: row.size, bytes };
}

async function findRow(context: Pick<RequestContext, 'tx'>, id: string): Promise<FileRow | null> {
  const columns = `'name', f.name, 'content_type', f.content_type, 'size', f.size, 'storage_key', f.storage_key`;
  try {
    const sql = `select json_build_object(${columns}) as value from file f where f.id = ?::uuid`;
    return (await context.tx.read(sql, [id])) as FileRow | null;
  } finally {
    // The bytes may take minutes; a transaction must not.
    context.tx.endRead();
  }
}
