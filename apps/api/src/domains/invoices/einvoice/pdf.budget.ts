const SMALL = 64 * 1024;

/**
 * Limits what buffers this process may ask for, all together. The limit of the heap does not count buffers, and pdfjs
 * unpacks a whole stream at once, so a few kilobytes could otherwise fill the machine. Streams of the platform go away
 * for the same reason: pdfjs then unpacks in JavaScript, where every buffer passes here.
 *
 * @param bytes the budget; asking for more throws a RangeError
 * @returns tells whether the budget has been exceeded, since pdfjs may swallow the error
 */
export function limitBuffers(bytes: number): () => boolean {
  let left = bytes;
  const spend = (size: unknown) => {
    if (typeof size !== 'number' || size < SMALL) return;
    left -= size;
    if (left < 0) throw new RangeError('buffer budget exceeded');
  };
  const guarded = {
    construct: (target: Function, args: unknown[], newTarget: Function) => {
      spend(args[0]);
      return Reflect.construct(target, args, newTarget);
    },
  };
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const type of [ArrayBuffer, Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array, Float32Array]) {
    scope[type.name] = new Proxy(type, guarded);
  }
  delete scope.DecompressionStream;
  return () => left < 0;
}
