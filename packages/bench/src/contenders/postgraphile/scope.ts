import { Client } from 'pg';

interface PortalScope {
  portalScope: { statements: readonly string[] };
}

/** The product's policy is no package; it is read where it lies, as the documents of the web app are. */
const source = new URL('../../../../../apps/api/src/visibility/portal-scope.ts', import.meta.url);
const { portalScope } = (await import(source.href)) as PortalScope;
const names = portalScope.statements.flatMap((text) =>
  [...text.matchAll(/set_config\('(app\.scope_\w+)'/g)].map(([, name]) => name!),
);

/**
 * The settings that the policy works out at the beginning of each transaction of a contact. PostGraphile cannot run
 * statements there, so it gets what they give, once for each viewer: generous to it.
 */
export class Scopes {
  readonly #known = new Map<string, Promise<Record<string, string>>>();

  readonly #appUrl: string;

  constructor(appUrl: string) {
    this.#appUrl = appUrl;
  }

  /** @param settings role, organization and contact */
  of(settings: Record<string, string>): Promise<Record<string, string>> {
    const key = settings['app.contact_id'] ?? '';
    if (key === '') return Promise.resolve({});
    const known = this.#known.get(key) ?? this.#workOut(settings);
    this.#known.set(key, known);
    return known;
  }

  async #workOut(settings: Record<string, string>): Promise<Record<string, string>> {
    const client = new Client({ connectionString: this.#appUrl });
    await client.connect();
    try {
      await client.query('begin read only');
      for (const entry of Object.entries(settings)) await client.query('select set_config($1, $2, true)', entry);
      for (const statement of portalScope.statements) await client.query(statement);
      const columns = names.map((name) => `current_setting('${name}', true) as "${name}"`);
      const { rows } = await client.query<Record<string, string>>(`select ${columns.join(', ')}`);
      return rows[0] ?? {};
    } finally {
      await client.end();
    }
  }
}
