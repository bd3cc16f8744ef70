import { v7 } from 'uuid';
import type { Locale, Plan } from '@kundenportal/rules/enums';
import { LIMITS } from '@kundenportal/rules/limits';
import { OrganizationEntity } from '../domains/organizations/organization.entity.ts';
import { StaffMemberEntity } from '../domains/organizations/staff-member.entity.ts';
import { audit } from '../domains/audit/audit.service.ts';
import { inviteStaffMember } from '../domains/invitations/invitation.service.ts';
import { Problems } from '../platform/errors/refusal.ts';
import { requiredEmail, requiredText } from '../platform/input/text.ts';
import { createJobQueue } from '../platform/jobs/queue.ts';
import { Failure } from './failure.ts';
import { operatorOf, type Operator } from './operator.ts';

/** What a new organization is made of. */
export interface NewOrganization {
  name: string;
  plan: Plan;
  ownerEmail: string;
  ownerName: string;
  locale: Locale;
}

/**
 * Makes an organization with its first owner, who gets an invitation by mail: all of it, or nothing.
 *
 * @returns id of the organization, and the owner's address as it is stored
 * @throws Refusal for a name or address that does not fit, Failure for a name that is taken
 */
export async function createOrganization(
  { config, write }: Operator,
  wanted: NewOrganization,
): Promise<{ id: string; ownerEmail: string }> {
  const problems = new Problems();
  const name = requiredText(problems, ['name'], wanted.name, { max: LIMITS.name });
  const ownerName = requiredText(problems, ['ownerName'], wanted.ownerName, { max: LIMITS.name });
  const email = requiredEmail(problems, ['ownerEmail'], wanted.ownerEmail);
  problems.throwIfAny();
  const jobs = await createJobQueue(config.appUrl);
  try {
    return await write(async (em) => {
      if ((await em.count(OrganizationEntity, { name })) > 0)
        throw new Failure(`There is an organization "${name}" already.`);
      const { plan, locale } = wanted;
      const { id } = em.create(OrganizationEntity, { id: v7(), name, plan });
      const owner = em.create(StaffMemberEntity, {
        id: v7(),
        organizationId: id,
        name: ownerName,
        email,
        owner: true,
        locale,
      });
      const actor = operatorOf(id);
      audit(em, actor, 'organization.create', { kind: 'Organization', id, name }, [
        { field: 'plan', before: null, after: plan },
      ]);
      await em.flush();
      await inviteStaffMember(em, { actor, services: { jobs, sessionSecret: config.sessionSecret } }, owner);
      return { id, ownerEmail: email };
    });
  } finally {
    await jobs.close();
  }
}
