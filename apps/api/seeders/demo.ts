import { entities } from '../src/entities.ts';
import type { Config } from '../src/config.ts';
import { createOrm } from '../src/platform/db/orm.ts';
import { ROLES } from '../src/platform/db/roles.ts';
import { writeAs, type Em } from '../src/platform/db/transactions.ts';
import { hashPassword } from '../src/platform/passwords/hashing.ts';
import { createLocalStorage } from '../src/platform/storage/storage.ts';
import { hashToken, linkToken } from '../src/platform/tokens.ts';
import { Calendar } from './demo/calendar.ts';
import { Chance } from './demo/chance.ts';
import { noRows } from './demo/demo-rows.ts';
import { storeInvoiceFiles } from './demo/invoice-files.ts';
import { addGlanzwerk, addNordlicht } from './demo/organizations.ts';
import { writeRows } from './demo/write-rows.ts';

const SEED = 20_261_123;
/** Password of every demo sign-in. */
const PASSWORD = 'kundenportal-demo';

/**
 * Loads the demo: two organizations that look alike, with everything that a portal can show or must hide. Dates lie
 * around today; everything else is the same at every load. All or nothing, and never into a database in use.
 *
 * @returns whether it was loaded; false when the demo is off or any organization exists
 */
export async function loadDemo(config: Config): Promise<boolean> {
  if (!config.demo) return false;
  const orm = await createOrm({
    url: config.ownerUrl,
    entities: [...entities],
    poolSize: 1,
    statementTimeoutMs: 60_000,
  });
  const storage = createLocalStorage(`${config.dataDir}/files`);
  const stored: string[] = [];
  const isEmpty = async (em: Em): Promise<boolean> =>
    (await em.execute(`select 1 from organization limit 1`)).length === 0;
  const operator = { role: ROLES.operator, variables: {}, readOnly: false };
  try {
    if (!(await writeAs(orm, operator, isEmpty))) return false;
    const common = {
      chance: new Chance(SEED),
      calendar: new Calendar(new Date()),
      rows: noRows(),
      passwordHash: await hashPassword(PASSWORD),
      invitationHash: (id: string) => hashToken(linkToken(config.sessionSecret, 'invitation', id)),
    };
    addGlanzwerk(common);
    addNordlicht(common);
    // Before the transaction: the database ends one that is idle for as long as a slow machine prints.
    const files = await storeInvoiceFiles(storage, common.chance, common.rows, stored);
    const loaded = await writeAs(orm, operator, async (em) => {
      // Two processes that start at once must not both find the database empty.
      await em.execute(`select pg_advisory_xact_lock(4712)`);
      if (!(await isEmpty(em))) return false;
      await writeRows(em, common.rows, files);
      return true;
    });
    if (loaded) stored.length = 0;
    return loaded;
  } finally {
    await Promise.all(stored.map((key) => storage.remove(key)));
    await orm.close(true);
  }
}
