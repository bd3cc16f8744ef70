import type { Em } from '../platform/db/transactions.ts';
import { isUuid } from '../platform/read/values.ts';
import { OrganizationEntity } from '../domains/organizations/organization.entity.ts';
import { Failure } from './failure.ts';

/**
 * Finds an organization by its id or its name.
 *
 * @throws Failure when there is none, or several have this name
 */
export async function findOrganization(em: Em, idOrName: string): Promise<OrganizationEntity> {
  const name = idOrName.trim();
  const found = await em.find(OrganizationEntity, isUuid(idOrName) ? { id: idOrName } : { name });
  if (found.length > 1) {
    throw new Failure(
      `Several organizations are called "${idOrName}". Name one by its id: ${found.map(({ id }) => id).join(', ')}`,
    );
  }
  if (!found[0])
    throw new Failure(`There is no organization "${idOrName}". "pnpm portal organization list" shows all.`);
  return found[0];
}

/**
 * The organization that is meant when none is named: the only one, or the only one with a portal.
 *
 * @throws Failure when that is not clear
 */
export async function onlyOrganization(em: Em): Promise<OrganizationEntity> {
  const all = await em.find(OrganizationEntity, {});
  const pro = all.filter(({ plan }) => plan === 'PRO');
  const [only, ...others] = all.length === 1 ? all : pro;
  if (!only || others.length > 0) throw new Failure('Which organization? Name it with --organization.');
  return only;
}
