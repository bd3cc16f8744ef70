import type { Services } from '../../platform/services.ts';
import { findLink } from './invitation-link.ts';
import type { InvitationLink } from './invitation.type.ts';

const NOTHING = {
  organizationName: null,
  customerName: null,
  email: null,
  name: null,
  accountExists: null,
  newerSentAt: null,
};

/** What the page behind a link says. Reading never uses the link up, since mail scanners open links too. */
export async function readInvitationLink(services: Services, token: string): Promise<InvitationLink> {
  const link = await findLink(services, token);
  if (!link || link.state === 'NOT_USABLE') return { ...NOTHING, state: 'NOT_USABLE' };
  const whose = { organizationName: link.organization_name, customerName: link.customer_name };
  if (link.state === 'EXPIRED') return { ...NOTHING, ...whose, state: 'EXPIRED' };
  if (link.state === 'SUPERSEDED')
    return { ...NOTHING, ...whose, state: 'SUPERSEDED', newerSentAt: link.newer_sent_at };
  return {
    ...NOTHING,
    ...whose,
    state: 'OPEN',
    email: link.email,
    name: link.person_name,
    accountExists: link.account_id !== null,
  };
}
