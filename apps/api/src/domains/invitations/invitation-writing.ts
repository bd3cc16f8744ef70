import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import type { Actor } from '../../platform/graphql/request-context.ts';
import type { Services } from '../../platform/services.ts';
import { hashToken, linkToken } from '../../platform/tokens.ts';
import { audit } from '../audit/audit.service.ts';
import { InvitationEntity } from './invitation.entity.ts';

/** What inviting needs: who does it, the job queue and the key of the links. A `RequestContext` has it. */
export interface InvitingContext {
  actor: Actor;
  services: Pick<Services, 'jobs' | 'sessionSecret'>;
}

/** Who is invited, and where the mail goes. */
export interface Invited {
  kind: 'Contact' | 'StaffMember';
  id: string;
  name: string;
  organizationId: string;
  email: string;
}

/** An invitation that was neither used nor taken back nor replaced. */
export const OPEN = { acceptedAt: null, revokedAt: null, supersededAt: null } as const;

/** For how many days a link works; see "Invitation: the rule" of the product. */
const DAYS_VALID = 14;

/**
 * Retires the older links of a person and writes a new invitation with its mail job and audit row, in the caller's
 * transaction: all of it is there, or nothing.
 *
 * @returns the id of the new invitation
 */
export async function writeInvitation(em: Em, context: InvitingContext, invited: Invited): Promise<string> {
  const { actor, services } = context;
  const { kind, id: personId, name, organizationId, email } = invited;
  const person = kind === 'Contact' ? { contactId: personId } : { staffMemberId: personId };
  const now = await databaseNow(em);
  await em.nativeUpdate(InvitationEntity, { ...person, ...OPEN }, { supersededAt: now });
  const id = v7();
  em.create(InvitationEntity, {
    id,
    organizationId,
    ...person,
    email,
    tokenHash: hashToken(linkToken(services.sessionSecret, 'invitation', id)),
    createdAt: now,
    expiresAt: new Date(now.getTime() + DAYS_VALID * 86_400_000),
  });
  audit(em, actor, 'invitation.send', { kind, id: personId, name }, [
    { field: 'email', before: null, after: email },
  ]);
  await services.jobs.add(em, 'invitation', { organizationId, invitationId: id });
  return id;
}

/** The moment of the transaction by the database's clock, which alone decides what has expired. */
export async function databaseNow(em: Em): Promise<Date> {
  const [row]: { now: Date | string }[] = await em.execute(`select now() as now`);
  return new Date(row!.now);
}
