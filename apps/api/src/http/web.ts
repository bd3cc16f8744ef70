import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const NOT_FOUND = { status: 'not found' };
const API_PATHS = /^\/(graphql|files|healthz|readyz)(\/|\?|$)/;

/**
 * Serves the built web app: its files for a year (their names carry a hash), and its page for every path that a person
 * may open, since the routes are known in the browser.
 *
 * @param webDir folder of the build; null when another server has it
 */
export async function serveWeb(app: FastifyInstance, webDir: string | null): Promise<void> {
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
    },
  });
  const page = await readFile(join(webDir, 'index.html'), 'utf8');
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    if (!wantsPage || API_PATHS.test(request.url) || /\/assets\//.test(request.url)) {
      return reply.code(404).send(NOT_FOUND);
    }
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}
