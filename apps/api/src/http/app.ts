import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { ReadModels } from '../platform/read/models.ts';
import type { Services } from '../platform/services.ts';
import { createSchema } from '../schema.ts';
import { acceptStrictJson } from './body.ts';
import { serveFiles } from './files.ts';
import { serveGraphql } from './graphql.ts';
import { serveHealth } from './health.ts';
import { logRequests } from './request-log.ts';
import { serveWeb } from './web.ts';

/** What the HTTP server is made of. */
export interface AppOptions {
  config: Pick<Config, 'publicUrl' | 'webDir' | 'trustedProxies' | 'requestsAtOnce'>;
  services: Services;
  models: ReadModels;
  contractFile: URL | string;
}

/** The HTTP server: API, files, health and the web app on one port. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, services, models } = options;
  const app = Fastify({
    loggerInstance: services.log as never,
    // One line for each request, when it has been answered, instead of two; see `logRequests`.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    // Whoever sends headers by the drop is cut off after five seconds.
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
  }) as unknown as FastifyInstance;
  logRequests(app);
  acceptStrictJson(app);
  await app.register(fastifyCompress, { threshold: 1_024, encodings: ['br', 'gzip'] });
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
  });
  serveHealth(app, services);
  await serveGraphql(app, createSchema(models, options.contractFile), services, models, config);
  await serveFiles(app, services, models);
  await serveWeb(app, config.webDir, config.publicUrl);
  return app;
}
