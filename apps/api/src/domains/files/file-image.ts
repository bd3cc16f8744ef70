import sharp from 'sharp';
import { slots } from '../../platform/limits/slots.ts';
import { FileRefusal } from './file-refusal.ts';
import type { FileKind } from './file-kind.ts';

/** More pixels are not decoded: a picture of 249 kB can unfold to a gigabyte. */
const MAX_PIXELS = 40_000_000;
/** Longest side that is kept, in pixels: enough to read a label on a photo. */
const MAX_SIDE = 2560;

// A decoded picture takes up to 160 MB; two at once leave room for everything else.
const atOnce = slots(2);

/** Whether a file is a picture. */
export const isImage = (kind: string): boolean => kind.startsWith('image/');

/**
 * The picture drawn anew: what hangs on it (place, device, a page or an archive behind the end) is gone, it stands
 * upright and is at most 2560 pixels long.
 *
 * @throws FileRefusal 422 when it has too many pixels or cannot be read
 */
export async function redrawImage(bytes: Uint8Array, kind: FileKind): Promise<Uint8Array> {
  return atOnce(async () => {
    try {
      const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
        .timeout({ seconds: 20 })
        .autoOrient()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true });
      if (kind === 'image/png') return await picture.png().toBuffer();
      if (kind === 'image/webp') return await picture.webp({ quality: 84 }).toBuffer();
      return await picture.jpeg({ quality: 84 }).toBuffer();
    } catch (error) {
      const tooLarge = error instanceof Error && /pixel limit|dimensions/i.test(error.message);
      throw new FileRefusal(422, tooLarge ? 'IMAGE_TOO_LARGE' : 'FILE_UNREADABLE');
    }
  });
}
