import type { AuditChannel, Locale } from '@kundenportal/rules/enums';
import type { Transactions } from '../db/transactions.ts';
import type { Problem } from '../errors/refusal.ts';
import type { Reader } from '../read/reader.ts';
import type { Services } from '../services.ts';

/** Who does something, for authorship and the audit trail. Never used to decide what may be seen. */
export interface Actor {
  accountId: string | null;
  sessionId: string | null;
  organizationId: string | null;
  staffMemberId: string | null;
  contactId: string | null;
  /** Customer of the contact. */
  customerId: string | null;
  /** The preview that asks, if one does. */
  previewId?: string | null;
  name: string;
  channel: AuditChannel;
  /** Whether this person manages the organization and its staff. */
  owner: boolean;
}

/** From where a request comes. */
export interface Client {
  /** Address as the trusted proxies name it. */
  address: string;
  userAgent: string;
}

/** What resolvers get. */
export interface RequestContext {
  requestId: string;
  locale: Locale;
  actor: Actor;
  client: Client;
  /** Reads as the viewer: one statement per root field. */
  read: Reader;
  /** Transactions as the viewer. */
  tx: Transactions;
  services: Services;
  /** What the session cookie holds now, whether or not it opens anything: a sign-in ends what it replaces. */
  readonly sessionToken: string | null;
  /** SQL condition of the policy for whether the membership with this alias can be opened now. */
  usableMembership(row: string): string;
  /** Lets a refusal set the status of the answer; see `platform/errors/status.ts`. */
  refused(problems: readonly Problem[]): void;
  /** Sets the session cookie and makes whoever it belongs to the viewer of the rest of this request. */
  startSession(token: string): Promise<void>;
  /** Clears the session cookie; nobody is signed in for the rest of this request. */
  endSession(): Promise<void>;
}

/**
 * The organization of the actor.
 *
 * @throws Error outside the office and the portal: the gate lets nobody else through
 */
export function organizationOf(actor: Actor): string {
  if (!actor.organizationId) throw new Error('This needs a viewer with an organization');
  return actor.organizationId;
}
