import type { SessionRow } from './domains/auth/session-lookup.ts';
import type { Actor } from './platform/graphql/request-context.ts';
import type { SignedIn, Viewer } from './visibility/viewer.ts';

/**
 * Who a session stands for.
 *
 * @param wantsPreview whether the request carries the key of a preview; a key that does not fit makes nobody of it,
 *   so that a preview that has ended never turns into the office
 */
export function viewerOf(row: SessionRow | null, wantsPreview: boolean): Viewer {
  if (!row) return { kind: 'NOBODY' };
  const signedIn: SignedIn = {
    sessionId: row.session_id,
    accountId: row.account_id,
    accountName: row.account_name,
    locale: row.locale,
  };
  if (wantsPreview) return previewViewer(row, signedIn) ?? { kind: 'NOBODY' };
  if (!row.usable || !row.organization_id) return { kind: 'ACCOUNT', signedIn };
  if (row.staff_member_id) {
    return {
      kind: 'STAFF',
      signedIn,
      organizationId: row.organization_id,
      staffMemberId: row.staff_member_id,
      name: row.staff_name!,
      owner: row.owner === true,
    };
  }
  return {
    kind: 'CONTACT',
    signedIn,
    organizationId: row.organization_id,
    contactId: row.contact_id!,
    customerId: row.customer_id!,
    name: row.contact_name!,
  };
}

function previewViewer(row: SessionRow, signedIn: SignedIn): Viewer | null {
  if (!row.usable || !row.staff_member_id || !row.preview_id) return null;
  return {
    kind: 'PREVIEW',
    signedIn,
    previewId: row.preview_id,
    organizationId: row.organization_id!,
    contactId: row.preview_contact_id!,
    customerId: row.preview_customer_id!,
    contactName: row.preview_contact_name!,
    actorName: row.staff_name!,
    staffMemberId: row.staff_member_id,
    expiresAt: new Date(row.preview_expires_at!),
  };
}

/** The viewer as the one who does something. */
export function actorOf(viewer: Viewer): Actor {
  const nobody: Actor = {
    accountId: null,
    sessionId: null,
    organizationId: null,
    staffMemberId: null,
    contactId: null,
    customerId: null,
    name: '',
    channel: 'PORTAL',
    owner: false,
  };
  if (viewer.kind === 'NOBODY') return nobody;
  const { signedIn } = viewer;
  const known = {
    ...nobody,
    accountId: signedIn.accountId,
    sessionId: signedIn.sessionId,
    name: signedIn.accountName,
  };
  if (viewer.kind === 'ACCOUNT') return known;
  const { organizationId } = viewer;
  if (viewer.kind === 'STAFF') {
    const { staffMemberId, owner, name } = viewer;
    return { ...known, organizationId, staffMemberId, owner, name, channel: 'OFFICE' };
  }
  const { contactId, customerId } = viewer;
  if (viewer.kind === 'CONTACT')
    return { ...known, organizationId, contactId, customerId, name: viewer.name };
  const { staffMemberId, previewId, actorName: name } = viewer;
  return {
    ...known,
    organizationId,
    contactId,
    customerId,
    staffMemberId,
    previewId,
    name,
    channel: 'PREVIEW',
  };
}
