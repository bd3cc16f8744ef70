/** A file that the API has taken; an input of the API names it by its id. */
export interface UploadedFile {
  id: string;
  name: string;
  contentType: string;
  size: number;
  /** Path on this server. */
  url: string;
}

/** Why an upload failed. */
export class UploadError extends Error {
  /** What the API said, in the viewer's language; `null` when no answer came. */
  readonly reason: string | null;
  /** Whether the same file can never be taken. */
  readonly isFinal: boolean;

  constructor(reason: string | null, isFinal = false) {
    super(reason ?? 'The upload did not reach the API');
    this.reason = reason;
    this.isFinal = isFinal;
  }
}

type UploadAnswer = Partial<UploadedFile> & { code?: string; message?: string };

/** What is wrong with the file itself. */
const finalCodes = new Set([
  'FILE_MISSING',
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_ALLOWED',
  'FILE_UNREADABLE',
  'IMAGE_TOO_LARGE',
  'XML_NOT_SAFE',
]);

/** How an upload is sent. */
export interface UploadOptions {
  /** Language of refusals. */
  locale: string;
  /** Told of progress, 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

function answerOf(request: XMLHttpRequest): UploadAnswer {
  try {
    return JSON.parse(request.responseText) as UploadAnswer;
  } catch {
    return {};
  }
}

/**
 * Sends one file to the API. `fetch` cannot tell how far an upload is, so the older interface does it.
 * @returns what was stored
 * @throws UploadError with the API's reason, or without one when it could not be reached
 */
export function uploadFile(file: File, { locale, onProgress, signal }: UploadOptions): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    // Other sites cannot set a header of their own: this keeps them from uploading in somebody's name.
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('accept-language', locale);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress?.(total ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const answer = answerOf(request);
      if (request.status < 300 && answer.id) resolve(answer as UploadedFile);
      else reject(new UploadError(answer.message ?? null, finalCodes.has(answer.code ?? '')));
    });
    request.addEventListener('error', () => reject(new UploadError(null)));
    request.addEventListener('abort', () => reject(new UploadError(null)));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}
