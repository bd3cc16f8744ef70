/**
 * The pages as a very good engineer would write them for these pages alone: one prepared statement each, the rule of
 * visibility in its joins, no row security, no sign-in, no GraphQL. The HTTP server is set up like the product's. Its
 * settings come from the environment: DATABASE_URL (of a role that row security does not hold), PORT.
 */
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify from 'fastify';
import { Pool } from 'pg';
import { viewerIds } from '../viewer-headers.ts';
import { assignments } from './pages/assignments.ts';
import { home } from './pages/home.ts';
import { invoices } from './pages/invoices.ts';
import { officeCustomers } from './pages/office-customers.ts';
import { officeTickets } from './pages/office-tickets.ts';
import { ticket } from './pages/ticket.ts';

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 10, idleTimeoutMillis: 10_000 });
const app = Fastify({
  logger: { level: 'info' },
  bodyLimit: 100_000,
  requestTimeout: 30_000,
  http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
  connectionTimeout: 60_000,
  keepAliveTimeout: 10_000,
  routerOptions: { maxParamLength: 200 },
  genReqId: () => crypto.randomUUID(),
});
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
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
});
for (const page of [home, assignments, invoices, ticket, officeCustomers, officeTickets]) {
  app.get(`/${page.name}`, async (request, reply) => {
    const values = page.values(viewerIds(request.headers), request.query as Record<string, string>);
    const { rows } = await pool.query<{ body: string }>({ name: page.name, text: page.text, values });
    return reply
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(rows[0]?.body ?? 'null');
  });
}
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
