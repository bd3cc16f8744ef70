import { v7 } from 'uuid';
import { ROLES } from '../../platform/db/roles.ts';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { assertWithinLimit } from '../../platform/limits/limits.ts';
import { audit } from '../audit/audit.service.ts';
import { trustClient } from '../auth/credentials.service.ts';
import { endBrowserSession, noteSignIn } from '../auth/entrance.service.ts';
import { MembershipEntity } from '../auth/membership.entity.ts';
import { openSession } from '../auth/session.service.ts';
import { existingAccount, newAccount } from './invitation-account.ts';
import { findLink, lockLink, lockPerson, type FoundLink } from './invitation-link.ts';
import { holderOf } from './invitation-renew.service.ts';
import { databaseNow } from './invitation-writing.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { InvitationAcceptInput } from './invitation.inputs.ts';

/**
 * Uses an invitation: registers, or signs in with the account that its address has already, and opens the membership.
 * One transaction: whatever fails leaves nothing behind, and the link still works.
 *
 * @returns whether a one-time code must be given too; then nothing has happened yet
 * @throws Refusal LINK_NOT_USABLE, the same for every link that cannot be used
 */
export async function acceptInvitation(
  context: RequestContext,
  input: InvitationAcceptInput,
): Promise<{ codeRequired: boolean }> {
  const { services, client, sessionToken } = context;
  await assertWithinLimit(services, 'linkFromNetwork', clientNetwork(client.address));
  const link = usable(await findLink(services, input.token));
  const account = link.account_id
    ? await existingAccount(context, link.account_id, input)
    : await newAccount(context, link, input);
  if (account === 'CODE_REQUIRED') return { codeRequired: true };
  const session = { role: ROLES.auth, variables: {}, readOnly: false };
  const token = await context.tx.write(async (em) => {
    await lockPerson(em, link);
    const locked = usable(await lockLink(em, input.token));
    const accountId = await account(em);
    await endBrowserSession(em, sessionToken);
    return join(em, locked, accountId, client.userAgent);
  }, session);
  await trustClient(context, link.email);
  await context.startSession(token);
  return { codeRequired: false };
}

function usable(link: FoundLink | null): FoundLink {
  if (link?.state !== 'OPEN') throw refuse('LINK_NOT_USABLE', ['input', 'token']);
  return link;
}

async function join(em: Em, link: FoundLink, accountId: string, userAgent: string): Promise<string> {
  const { contact_id: contactId, staff_member_id: staffMemberId, organization_id: organizationId } = link;
  const membershipId = v7();
  em.create(MembershipEntity, { id: membershipId, organizationId, accountId, contactId, staffMemberId });
  const subject = contactId ? { kind: 'Contact', id: contactId } : { kind: 'StaffMember', id: staffMemberId };
  audit(em, { ...holderOf(link), accountId }, 'invitation.accept', { ...subject, name: link.person_name });
  await em.flush();
  await em.nativeUpdate(InvitationEntity, { id: link.id }, { acceptedAt: await databaseNow(em) });
  await noteSignIn(em, { contact_id: contactId, staff_member_id: staffMemberId });
  return openSession(em, { accountId, membershipId, userAgent });
}
