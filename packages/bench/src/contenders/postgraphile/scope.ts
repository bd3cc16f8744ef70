import type { makePgService } from 'postgraphile/adaptors/pg';

type PgService = ReturnType<typeof makePgService>;

interface PortalScope {
  portalScope: { statements: readonly string[] };
}

/** The product's policy is no package; it is read where it lies, as the documents of the web app are. */
const source = new URL('../../../../../apps/api/src/visibility/portal-scope.ts', import.meta.url);
const { portalScope } = (await import(source.href)) as PortalScope;
const statements = portalScope.statements.map((text, index) => ({ text, name: `scope_${index}` }));

/**
 * Lets PostGraphile begin the transactions of a contact as the policy demands: with the statements that work out what the
 * contact may see. They are prepared once on each connection.
 */
export function withPortalScope(service: PgService): PgService {
  const { adaptor } = service;
  return {
    ...service,
    adaptor: {
      ...adaptor,
      async createWithPgClient(settings, variant) {
        const inner = await adaptor.createWithPgClient(settings, variant);
        const withPgClient: typeof inner = (pgSettings, callback) =>
          inner(pgSettings, async (client) => {
            if (pgSettings?.['app.contact_id'])
              for (const statement of statements) await client.query(statement);
            return callback(client);
          });
        return Object.assign(withPgClient, { release: () => inner.release?.() });
      },
    },
  };
}
