import { linkToken } from '../src/platform/tokens.ts';
import type { TestApi } from './api.ts';
import type { ReceivedMail } from './mail-server.ts';

/** A customer with one contact whose invitation can be sent, and the office that sends it. */
export interface InvitedContact {
  organization: string;
  customer: string;
  contact: string;
  email: string;
  /** Token of a session of the office. */
  office: string;
}

export const RESEND = `mutation ($input: InvitationResendInput!) { invitationResend(input: $input) { invitation { id status email sentAt failureReason } errors { field code message } } }`;
export const LINK = `query ($token: String!) { invitationLink(token: $token) { state organizationName customerName email name accountExists newerSentAt } }`;
export const ACCEPT = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { viewer { kind contact { name } staffMember { name } organization { name } } codeRequired errors { field code message } } }`;
export const RENEW = `mutation ($input: InvitationRenewInput!) { invitationRenew(input: $input) { accepted errors { code } } }`;

export const PASSWORD = 'rubber-cloud-seven-mountain';

/** Puts a contact there that may be invited. */
export async function invitable(api: TestApi, values: Record<string, unknown> = {}): Promise<InvitedContact> {
  const { seed } = api;
  const organization = await seed.organization();
  const customer = await seed.customer(organization);
  const contact = await seed.contact(organization, customer, values);
  const office = await seed.staffSession(organization);
  const [row] = await seed.sql<{ email: string }>(`select email from contact where id = $1`, [contact]);
  return { organization, customer, contact, email: row!.email, office };
}

/** Has the office send an invitation; returns its id and the token of its link. */
export async function invite(
  api: TestApi,
  { office, contact }: Pick<InvitedContact, 'office' | 'contact'>,
): Promise<{ id: string; token: string }> {
  const { invitationResend } = await api.as(office).ok(RESEND, { input: { contactId: contact } });
  if (!invitationResend.invitation) throw new Error(JSON.stringify(invitationResend.errors));
  const { id } = invitationResend.invitation as { id: string };
  return { id, token: tokenOf(api, id) };
}

/** The token in the link of an invitation. */
export function tokenOf(api: TestApi, id: string): string {
  return linkToken(api.config.sessionSecret, 'invitation', id);
}

/** The link in a mail. */
export function linkIn(mail: ReceivedMail): string {
  return /https?:\/\/\S+/.exec(mail.parsed.text ?? '')![0];
}
