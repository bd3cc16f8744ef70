/** Longest edge of a photo that is sent: sharp enough to see a stain, small enough for a phone's connection. */
const longestEdge = 2048;
const quality = 0.85;
/** Below this many bytes a photo is sent as it is. */
const smallEnough = 500 * 1024;
/** What the API takes; a phone's own formats are written anew, if the browser can read them. */
const known = new Set(['image/jpeg', 'image/png', 'image/webp']);

/**
 * The size of a picture that fits into a square, never larger than it is.
 * @param edge the longest edge in pixels
 */
export function fitInto(width: number, height: number, edge: number): { width: number; height: number } {
  const factor = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

async function asJpeg(bitmap: ImageBitmap): Promise<Blob | null> {
  const { width, height } = fitInto(bitmap.width, bitmap.height, longestEdge);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return null;
  // What was transparent would become black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

/**
 * A large photo in a smaller size, before it is sent. Anything else, and what this browser cannot read,
 * comes back as it is: the API decides.
 */
export async function scalePhoto(file: File): Promise<File> {
  const isKnown = known.has(file.type);
  if (!file.type.startsWith('image/') || (isKnown && file.size <= smallEnough)) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const smaller = await asJpeg(bitmap);
    bitmap.close();
    if (!smaller || (isKnown && smaller.size >= file.size)) return file;
    const name = `${file.name.replace(/\.[^.]+$/, '')}.jpg`;
    return new File([smaller], name, { type: 'image/jpeg', lastModified: file.lastModified });
  } catch {
    return file;
  }
}
