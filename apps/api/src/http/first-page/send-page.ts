import { PassThrough } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A compression that is quick enough for every visit, and can hand out what it has in between. */
const compressions = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};

/**
 * Sends a page in two parts: the beginning at once, the rest when it is there. In between the browser fetches the files.
 */
export function sendInTwo(
  request: FastifyRequest,
  reply: FastifyReply,
  beginning: string,
  rest: Promise<string>,
): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding'] ?? '');
  void reply.header('vary', 'accept-encoding');
  const compression = encoding ? compressions[encoding]() : null;
  if (encoding) void reply.header('content-encoding', encoding);
  const stream = compression ?? new PassThrough();
  stream.write(beginning);
  compression?.flush();
  void rest.then(
    (text) => stream.end(text),
    (error: Error) => stream.destroy(error),
  );
  return reply.send(stream);
}

function encodingFor(accepted: string): 'br' | 'gzip' | null {
  const names = accepted.split(',').map((part) => part.trim().toLowerCase());
  if (names.some((name) => /^br(;q=(1|0\.\d*[1-9]))?/.test(name) && !/q=0(\.0*)?$/.test(name))) return 'br';
  return names.some((name) => name.startsWith('gzip') && !/q=0(\.0*)?$/.test(name)) ? 'gzip' : null;
}
