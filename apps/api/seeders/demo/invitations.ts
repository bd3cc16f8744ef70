import type { ContactRow } from './demo-rows.ts';
import type { Stage } from './stage.ts';

/** Where the newest invitation of a contact stands. `SUPERSEDED`: there is an older one beside the newest. */
export type InvitationState =
  | 'QUEUED'
  | 'SENT'
  | 'FAILED'
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUPERSEDED';

const LIFE_HOURS = 14 * 24;

/** Adds the invitations that bring a contact to this state, and what follows from it. */
export function invite(stage: Stage, contact: ContactRow, email: string, state: InvitationState): void {
  const { calendar } = stage;
  const age =
    state === 'EXPIRED'
      ? stage.chance.int(360, 900)
      : state === 'ACCEPTED'
        ? stage.chance.int(500, 2_000)
        : stage.chance.int(2, 200);
  const add = (hours: number, more: object = {}): void => {
    const id = stage.chance.id();
    stage.rows.invitations.push({
      id,
      organizationId: stage.organizationId,
      contactId: contact.id,
      email,
      tokenHash: stage.invitationHash(id),
      createdAt: calendar.hoursAgo(hours),
      expiresAt: calendar.hoursAgo(hours - LIFE_HOURS),
      ...more,
    });
  };
  const sent = { sentAt: calendar.hoursAgo(age) };
  switch (state) {
    case 'QUEUED':
      return add(age);
    case 'SENT':
    case 'EXPIRED':
      return add(age, sent);
    case 'FAILED':
      return add(age, {
        failedAt: calendar.hoursAgo(age),
        failureReason: `550 5.1.1 <${email}>: Recipient address rejected: User unknown`,
      });
    case 'REVOKED':
      return add(age, { ...sent, revokedAt: calendar.hoursAgo(age / 2) });
    case 'SUPERSEDED':
      add(age + 100, { sentAt: calendar.hoursAgo(age + 100), supersededAt: calendar.hoursAgo(age) });
      return add(age, sent);
    case 'ACCEPTED':
      add(age, { ...sent, acceptedAt: calendar.hoursAgo(age - 20) });
      return join(stage, email, contact);
  }
}

/** The account of an address, made when it is not there, with a membership of this contact. */
function join(stage: Stage, email: string, contact: ContactRow): void {
  const accountId =
    stage.rows.accounts.find((account) => account.email === email)?.id ??
    addAccount(stage, email, contact.name);
  stage.rows.memberships.push({
    id: stage.chance.id(),
    organizationId: stage.organizationId,
    accountId,
    contactId: contact.id,
    staffMemberId: null,
    createdAt: stage.calendar.hoursAgo(480),
  });
}

/** An account with the demo's password. */
export function addAccount(stage: Stage, email: string, name: string): string {
  const id = stage.chance.id();
  stage.rows.accounts.push({
    id,
    email,
    name,
    locale: 'DE',
    passwordHash: stage.passwordHash,
    createdAt: stage.calendar.hoursAgo(480),
  });
  return id;
}
