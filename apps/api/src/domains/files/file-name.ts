import type { FileKind } from './file-kind.ts';

const MAX_CHARACTERS = 200;

const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/xml': ['xml'],
};

/**
 * A name under which a file can be saved anywhere: no path, no control or direction marks, at most 200 characters, and
 * an ending that tells the truth about the content.
 */
export function cleanFileName(name: string, kind: FileKind): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\ufffd]/gu, '')
    .split(/[/\\]/)
    .at(-1)!
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const endings = ENDINGS[kind];
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot + 1).toLowerCase() : '';
  const honest = endings.includes(ending);
  const stem = (honest ? plain.slice(0, dot) : plain) || 'file';
  const suffix = `.${honest ? ending : endings[0]}`;
  return `${[...stem].slice(0, MAX_CHARACTERS - suffix.length).join('')}${suffix}`;
}

/**
 * Value of `content-disposition`: the name in plain ASCII for old programs, and whole as RFC 5987 has it.
 *
 * @param inline whether the browser may show the file instead of saving it
 */
export function dispositionOf(name: string, inline: boolean): string {
  const ascii =
    name
      .normalize('NFKD')
      .replaceAll(/[^\x20-\x7e]/g, '')
      .replaceAll(/["\\%;]/g, '_') || 'file';
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
