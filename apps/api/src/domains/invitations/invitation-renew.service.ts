import { ROLES } from '../../platform/db/roles.ts';
import { Refusal } from '../../platform/errors/refusal.ts';
import type { Actor, RequestContext } from '../../platform/graphql/request-context.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { assertWithinLimit } from '../../platform/limits/limits.ts';
import { findLink, lockLink, lockPerson, type FoundLink } from './invitation-link.ts';
import { writeInvitation, type Invited } from './invitation-writing.ts';

/**
 * Sends a fresh invitation to the address on file, for somebody who holds an old link. Whether anything was sent is not
 * told: the answer is the same for every link.
 *
 * @throws Refusal RATE_LIMITED for too many tries from one network
 */
export async function renewInvitation(context: RequestContext, token: string): Promise<void> {
  const { services, client } = context;
  await assertWithinLimit(services, 'linkFromNetwork', clientNetwork(client.address));
  const link = await findLink(services, token);
  const person = link && renewable(link)?.id;
  if (!person || !(await withinLimitOf(context, person))) return;
  const session = { role: ROLES.auth, variables: {}, readOnly: false };
  await context.tx.write(async (em) => {
    await lockPerson(em, link);
    // Looked at again under the lock: it may have been revoked, accepted or renewed meanwhile.
    const locked = await lockLink(em, token);
    const invited = locked && renewable(locked);
    if (invited) await writeInvitation(em, { actor: holderOf(locked), services }, invited);
  }, session);
}

/** Silent: a refusal would tell that the link stands for somebody. */
async function withinLimitOf({ services }: RequestContext, personId: string): Promise<boolean> {
  try {
    await assertWithinLimit(services, 'invitationRenewal', personId);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Whom a fresh invitation would go to; null for a link that is open, or of no use any more. */
function renewable(link: FoundLink): Invited | null {
  const { contact_id, staff_member_id, organization_id: organizationId, email_on_file: email } = link;
  const id = contact_id ?? staff_member_id;
  if (!email || !id || (link.state !== 'SUPERSEDED' && link.state !== 'EXPIRED')) return null;
  return { kind: contact_id ? 'Contact' : 'StaffMember', id, name: link.person_name, organizationId, email };
}

/** Whoever holds the link is taken for the invited person: nobody is signed in. */
export function holderOf(link: FoundLink): Actor {
  return {
    accountId: null,
    sessionId: null,
    organizationId: link.organization_id,
    staffMemberId: link.staff_member_id,
    contactId: link.contact_id,
    customerId: link.customer_id,
    name: link.person_name,
    channel: link.staff_member_id ? 'OFFICE' : 'PORTAL',
    owner: false,
  };
}
