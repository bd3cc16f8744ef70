/**
 * Who may import whom. By pattern, so that a new domain is covered by itself.
 * The reasons stand in docs/adr/0003-import-rules.md.
 */
const api = '^apps/api/src';
const web = '^apps/web/src';
const test = String.raw`\.test\.tsx?$|^apps/(api|web)/(test|e2e)/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one file, or miss a third. Types alone cannot loop at run time.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-orphans',
      'Nothing imports this file: it is left over.',
      {
        orphan: true,
        pathNot: [
          test,
          String.raw`\.d\.ts$`,
          String.raw`(^|/)[^/]+\.config\.(ts|mjs)$`,
          String.raw`^(codegen|\.dependency-cruiser)\.`,
          '^apps/api/(migrations|seeders)/',
          '^apps/web/public/',
          '/__generated__/',
          '^packages/dev/src/lib/follow-parent.ts$',
        ],
      },
      {},
    ),
    forbid('resolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-test-code-in-product',
      'The product does not depend on its tests.',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: test },
      { path: test },
    ),

    // The API: main, schema, context → visibility, domains → platform → packages.
    forbid(
      'api-platform-is-lowest',
      'platform/ knows neither the policy nor the domains.',
      { path: `${api}/platform/`, pathNot: test },
      { path: `${api}/`, pathNot: `${api}/(platform/|config\\.ts$)` },
    ),
    forbid(
      'api-visibility-sees-entities-only',
      'The policy knows the tables of the domains, not their code.',
      { path: `${api}/visibility/`, pathNot: test },
      { path: `${api}/domains/`, pathNot: String.raw`\.entity\.ts$` },
    ),
    forbid(
      'api-between-domains',
      'Another domain offers its entities, types, services and read models, nothing else.',
      { path: `${api}/domains/([^/]+)/`, pathNot: test },
      {
        path: `${api}/domains/`,
        pathNot: [`${api}/domains/$1/`, String.raw`\.(entity|type|inputs|service|read)\.ts$`],
      },
    ),
    forbid(
      'api-nothing-imports-the-entry-points',
      'main, serve, worker, cli and the schema put things together; context.ts may be read for its types.',
      { path: `${api}/(domains|platform|visibility|mails)/`, pathNot: test },
      { path: `${api}/(main|serve|worker|cli|schema)\\.ts$` },
    ),
    forbid(
      'api-resolvers-do-not-query',
      'A resolver unpacks, calls the service and maps the result.',
      { path: String.raw`\.resolver\.ts$` },
      { path: 'node_modules/(@mikro-orm|pg|kysely)/' },
    ),

    // The web app: router → admin | portal → domains → shared.
    forbid(
      'web-portal-never-admin',
      'A customer never downloads the office.',
      { path: `${web}/portal/` },
      { path: `${web}/admin/` },
    ),
    forbid(
      'web-admin-never-portal',
      'The views are separate.',
      { path: `${web}/admin/` },
      { path: `${web}/portal/` },
    ),
    forbid(
      'web-domains-below-the-views',
      'What both views use knows neither.',
      { path: `${web}/domains/`, pathNot: test },
      { path: `${web}/`, pathNot: `${web}/(domains|shared)/` },
    ),
    forbid(
      'web-shared-is-lowest',
      'shared/ has no business words.',
      { path: `${web}/shared/`, pathNot: test },
      { path: `${web}/`, pathNot: `${web}/shared/` },
    ),
    forbid(
      'web-views-not-the-router',
      'Only main.tsx starts the router.',
      { path: `${web}/(admin|portal)/` },
      { path: `${web}/(main|router)\\.tsx$` },
    ),

    // Packages.
    forbid(
      'rules-import-nothing',
      'The rules are pure: they run in the browser and on the server.',
      { path: '^packages/rules/src/', pathNot: test },
      { pathNot: '^packages/rules/src/' },
    ),
    forbid(
      'apps-are-separate',
      'The apps meet at the schema and in packages/.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'packages-not-apps',
      'Packages do not depend on apps.',
      { path: '^packages/' },
      { path: '^apps/' },
    ),
    forbid(
      'product-not-dev',
      'packages/dev is for developing and testing only.',
      { path: '^(apps|packages/(rules|client))/[^/]*/?src/', pathNot: test },
      { path: '^packages/dev/' },
    ),
    forbid(
      'bench-stands-alone',
      'packages/bench measures the product from outside: nothing depends on it but the stories in the browser, which hold the budgets with its visits.',
      { path: '^(apps|packages)/', pathNot: '^packages/bench/|^apps/web/e2e/' },
      { path: '^packages/bench/' },
    ),
    forbid(
      'stories-take-visits-only',
      'The stories in the browser use how pages are visited, not how the API is measured.',
      { path: '^apps/web/e2e/' },
      { path: '^packages/bench/', pathNot: '^packages/bench/src/web/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)\\.cache/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
