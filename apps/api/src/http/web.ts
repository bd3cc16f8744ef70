import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { createPageServer } from './first-page/serve-page.ts';

const NOT_FOUND = { status: 'not found' };
/** What a browser never opens as a page. */
const SUBRESOURCE = /\.(js|css)(\.(br|gz))?$/;
/** Headers that mean something to pages only. On a dozen files they would be a twentieth of a first visit. */
const OF_DOCUMENTS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];
const API_PATHS = /^\/(graphql|files|healthz|readyz)(\/|\?|$)/;

/**
 * Serves the built web app: its files for a year (their names carry a hash), and its page for every path that a person
 * may open, since the routes are known in the browser.
 *
 * @param webDir folder of the build; null when another server has it
 * @param publicUrl address under which people reach the portal
 */
export async function serveWeb(
  app: FastifyInstance,
  webDir: string | null,
  publicUrl: string,
): Promise<void> {
  if (webDir === null) {
    // The framework's own answer would write the whole address into the log, with the key of a link.
    app.setNotFoundHandler((_request, reply) => reply.code(404).send(NOT_FOUND));
    return;
  }
  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const hashed = path.includes(`${webDir}/assets/`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (SUBRESOURCE.test(path)) for (const name of OF_DOCUMENTS) reply.removeHeader(name);
    },
  });
  const servePage = await createPageServer(app, webDir, publicUrl);
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    if (!wantsPage || API_PATHS.test(request.url) || /\/assets\//.test(request.url)) {
      return reply.code(404).send(NOT_FOUND);
    }
    return servePage(request, reply);
  });
}
