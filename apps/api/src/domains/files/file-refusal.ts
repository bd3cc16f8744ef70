/** Why a file is not taken or not handed out. Each word is a key of the catalogs in `platform/errors/`. */
export type FileRefusalCode =
  | 'FILE_INCOMPLETE'
  | 'FILE_MISSING'
  | 'FILE_NOT_ALLOWED_HERE'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FILE_UNREADABLE'
  | 'IMAGE_TOO_LARGE'
  | 'NOT_FOUND'
  | 'PREVIEW_READ_ONLY'
  | 'SIGN_IN_FIRST'
  | 'XML_NOT_SAFE';

/** An expected failure with a file: `status` is the one of HTTP. */
export class FileRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: FileRefusalCode,
  ) {
    super(code);
  }
}
