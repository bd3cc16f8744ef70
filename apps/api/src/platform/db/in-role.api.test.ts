import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { authSession } from '../../visibility/database-session.ts';
import { ROLES } from './roles.ts';
import { inRole, writeAs, type Em } from './transactions.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function roleIn(em: Em): Promise<string> {
  const [row]: { role: string }[] = await em.execute('select current_user as role');
  return row!.role;
}

test('a role is taken on for a part of a transaction and given back, within another one and within a savepoint too', async () => {
  const roles: string[] = [];
  const note = async (em: Em) => void roles.push((await roleIn(em)).replace('kundenportal_', ''));
  await writeAs(api.services.orm, authSession(null), async (em) => {
    await note(em);
    await inRole(em, ROLES.worker, async () => {
      await note(em);
      await inRole(em, ROLES.staff, () => note(em));
      await note(em);
      await em.transactional(async (inner) => {
        await inRole(inner, ROLES.portal, () => note(inner));
        await note(inner);
      });
      await note(em);
    });
    await note(em);
  });
  expect(roles).toEqual(['auth', 'worker', 'staff', 'worker', 'portal', 'worker', 'worker', 'auth']);
});
