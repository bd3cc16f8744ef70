import type { IncomingHttpHeaders } from 'node:http';
import type { Person } from '../seed/people.ts';

/** Who asks, as trusted headers say it: for the contenders that have no sign-in. */
export interface ViewerIds {
  organizationId: string;
  contactId: string | null;
}

const ORGANIZATION = 'x-organization-id';
const CONTACT = 'x-contact-id';

/** The headers that stand for a person. */
export function viewerHeaders({ organizationId, contactId }: Person): Record<string, string> {
  return { [ORGANIZATION]: organizationId, ...(contactId ? { [CONTACT]: contactId } : {}) };
}

/** Who the headers stand for. */
export function viewerIds(headers: IncomingHttpHeaders): ViewerIds {
  const text = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { organizationId: text(ORGANIZATION) ?? '', contactId: text(CONTACT) };
}

/** The role and the settings under which row security lets a viewer's statements see what they may. */
export function viewerSettings(headers: IncomingHttpHeaders): Record<string, string> {
  const { organizationId, contactId } = viewerIds(headers);
  return {
    role: contactId ? 'kundenportal_portal' : 'kundenportal_staff',
    'app.organization_id': organizationId,
    ...(contactId ? { 'app.contact_id': contactId } : {}),
  };
}
