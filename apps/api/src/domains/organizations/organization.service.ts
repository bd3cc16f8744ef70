import { LIMITS } from '@kundenportal/rules/limits';
import { Problems } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { given } from '../../platform/input/given.ts';
import { changedText, optionalEmail, optionalText } from '../../platform/input/text.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { OrganizationEntity } from './organization.entity.ts';
import type { OrganizationUpdateInput } from './organization.inputs.ts';
import { assertOwner } from './owner.ts';

/**
 * Changes how the organization appears; what is left out stays. The plan is for the command line alone.
 *
 * @returns id of the organization
 * @throws GraphQLError FORBIDDEN for who is no owner; Refusal with every problem at its field
 */
export async function updateOrganization(
  context: RequestContext,
  input: OrganizationUpdateInput,
): Promise<string> {
  assertOwner(context.actor);
  const changes = planned(input);
  return context.tx.write(async (em) => {
    const id = organizationOf(context.actor);
    const organization = await foundForUpdate(em, OrganizationEntity, id, []);
    const before = columnsOf(organization);
    Object.assign(organization, changes);
    const { name } = organization;
    const changed = changesBetween(before, columnsOf(organization));
    if (changed.length > 0)
      audit(em, context.actor, 'organization.update', { kind: 'Organization', id, name }, changed);
    return id;
  });
}

function planned(input: OrganizationUpdateInput) {
  const problems = new Problems();
  const brandColor = input.brandColor?.trim().toLowerCase();
  if (brandColor !== undefined && !/^#[0-9a-f]{6}$/.test(brandColor)) {
    problems.add('INVALID', ['input', 'brandColor'], { message: 'COLOR_INVALID' });
  }
  const changes = given({
    name: changedText(problems, ['input', 'name'], input.name, { max: LIMITS.name }),
    brandColor,
    phone: optionalText(problems, ['input', 'phone'], input.phone, { max: LIMITS.phone }),
    contactEmail: optionalEmail(problems, ['input', 'contactEmail'], input.contactEmail),
  });
  problems.throwIfAny();
  return changes;
}

function columnsOf({ name, brandColor, phone, contactEmail }: OrganizationEntity) {
  return { name, brandColor, phone, contactEmail };
}
