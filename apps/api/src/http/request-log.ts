import type { FastifyInstance } from 'fastify';

/** Writes one line into the log for each request: what was asked, from where, how it was answered, how long it took. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({ req: request, res: reply, responseTime: reply.elapsedTime }, 'request completed');
    done();
  });
}
