import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import { ROLES } from '../../platform/db/roles.ts';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { requiredText } from '../../platform/input/text.ts';
import { clientNetwork } from '../../platform/limits/client-network.ts';
import { assertWithinLimit } from '../../platform/limits/limits.ts';
import { hashPassword } from '../../platform/passwords/hashing.ts';
import { checkNewPassword } from '../../platform/passwords/strength.ts';
import { audit } from '../audit/audit.service.ts';
import { AccountEntity } from '../auth/account.entity.ts';
import { MembershipEntity } from '../auth/membership.entity.ts';
import { openSession } from '../auth/session.service.ts';
import { proveAccount, type AccountProof } from './invitation-account.ts';
import { findLink, lockLink, type FoundLink } from './invitation-link.ts';
import { holderOf } from './invitation-renew.service.ts';
import { databaseNow } from './invitation-writing.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { InvitationAcceptInput } from './invitation.inputs.ts';

/** Gives the account that the membership is added to, inside the transaction. */
type AccountInTransaction = (em: Em) => Promise<string>;

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
  const { services, client } = context;
  await assertWithinLimit(services, 'linkFromNetwork', clientNetwork(client.address));
  const link = usable(await findLink(services, input.token));
  const proof: AccountProof | AccountInTransaction = link.account_id
    ? await proveAccount(services, link.account_id, input)
    : await newAccount(context, link, input);
  if (proof === 'CODE_REQUIRED') return { codeRequired: true };
  const session = { role: ROLES.auth, variables: {}, readOnly: false };
  const token = await context.tx.write(async (em) => {
    const locked = usable(await lockLink(em, input.token));
    return join(em, locked, await proof(em), client.userAgent);
  }, session);
  await context.startSession(token);
  return { codeRequired: false };
}

function usable(link: FoundLink | null): FoundLink {
  if (link?.state !== 'OPEN') throw refuse('LINK_NOT_USABLE', ['input', 'token']);
  return link;
}

async function newAccount(
  context: RequestContext,
  link: FoundLink,
  input: InvitationAcceptInput,
): Promise<AccountInTransaction> {
  const { email, person_name, organization_name, customer_name } = link;
  const problems = new Problems();
  const name = requiredText(problems, ['input', 'name'], input.name ?? person_name, { max: LIMITS.name });
  const about = [email, name, organization_name, customer_name ?? ''];
  await checkNewPassword(problems, ['input', 'password'], input.password, about);
  problems.throwIfAny();
  const passwordHash = await hashPassword(input.password);
  return async (em) => {
    const id = v7();
    em.create(AccountEntity, { id, email, name, passwordHash, locale: input.locale ?? context.locale });
    await em.flush().catch((error: unknown) => {
      // Registered a moment ago with an invitation of another customer: the page then asks for that password.
      throw error instanceof UniqueConstraintViolationException ? refuse('CONFLICT', ['input', 'token']) : error;
    });
    return id;
  };
}

async function join(em: Em, link: FoundLink, accountId: string, userAgent: string): Promise<string> {
  const { contact_id: contactId, staff_member_id: staffMemberId, organization_id: organizationId } = link;
  const membershipId = v7();
  em.create(MembershipEntity, { id: membershipId, organizationId, accountId, contactId, staffMemberId });
  const subject = contactId ? { kind: 'Contact', id: contactId } : { kind: 'StaffMember', id: staffMemberId };
  audit(em, { ...holderOf(link), accountId }, 'invitation.accept', { ...subject, name: link.person_name });
  await em.flush();
  await em.nativeUpdate(InvitationEntity, { id: link.id }, { acceptedAt: await databaseNow(em) });
  const table = contactId ? 'contact' : 'staff_member';
  await em.execute(`update ${table} set last_sign_in_at = now() where id = ?`, [subject.id]);
  return openSession(em, { accountId, membershipId, userAgent });
}
