import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { conditions } from './conditions.ts';
import { viewerSettings } from '../viewer-headers.ts';
import { withPortalScope } from './scope.ts';

/**
 * PostGraphile as its documentation sets it up, over the product's tables: same login role, same roles and policies. Who
 * asks is taken from headers; there is no session to look up.
 *
 * @param appUrl connection string of the role that the product signs in with
 */
export function createPreset(appUrl: string, port: number): GraphileConfig.Preset {
  return {
    extends: [PostGraphileAmberPreset],
    plugins: conditions,
    // The login role is granted nothing itself, so its rights say nothing about what may be asked; and what may be
    // filtered and ordered by does not depend on the indexes of the day.
    disablePlugins: ['PgRBACPlugin', 'PgIndexBehaviorsPlugin'],
    pgServices: [
      withPortalScope(
        makePgService({
          connectionString: appUrl,
          schemas: ['public'],
          poolConfig: { max: 10 },
          pubsub: false,
        }),
      ),
    ],
    grafserv: { port, host: '127.0.0.1', graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: {
      explain: false,
      context: (request) => ({ pgSettings: viewerSettings(request.node?.req.headers ?? {}) }),
    },
  };
}
