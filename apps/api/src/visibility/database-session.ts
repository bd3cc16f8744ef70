import type { DatabaseSession } from '../platform/db/database-session.ts';
import { ROLES } from '../platform/db/roles.ts';
import { portalScope } from './portal-scope.ts';
import type { Viewer } from './viewer.ts';

/** The role and settings under which the viewer's statements run. Nobody gets the portal's role without a contact: no row. */
export function databaseSession(viewer: Viewer): DatabaseSession {
  switch (viewer.kind) {
    case 'STAFF':
      return {
        role: ROLES.staff,
        variables: {
          'app.organization_id': viewer.organizationId,
          'app.staff_member_id': viewer.staffMemberId,
        },
        readOnly: false,
      };
    case 'CONTACT':
    case 'PREVIEW':
      return {
        role: ROLES.portal,
        variables: { 'app.organization_id': viewer.organizationId, 'app.contact_id': viewer.contactId },
        prepare: portalScope.statements,
        readOnly: viewer.kind === 'PREVIEW',
      };
    default:
      return { role: ROLES.portal, variables: {}, readOnly: true };
  }
}

/** What the sign-in, the registration and the own account run under. */
export function authSession(accountId: string | null, sessionId: string | null = null): DatabaseSession {
  const variables = {
    ...(accountId !== null && { 'app.account_id': accountId }),
    ...(sessionId !== null && { 'app.session_id': sessionId }),
  };
  return { role: ROLES.auth, variables, readOnly: false };
}

/** What a job of an organization runs under. */
export function workerSession(organizationId: string | null): DatabaseSession {
  const variables: Record<string, string> = organizationId ? { 'app.organization_id': organizationId } : {};
  return { role: ROLES.worker, variables, readOnly: false };
}

/** What the worker uses to find out what a contact sees, before a mail tells them about it. */
export function contactSession(organizationId: string, contactId: string): DatabaseSession {
  return {
    role: ROLES.portal,
    variables: { 'app.organization_id': organizationId, 'app.contact_id': contactId },
    prepare: portalScope.statements,
    readOnly: true,
  };
}
