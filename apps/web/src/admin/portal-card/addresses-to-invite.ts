import type { StoredContact } from './stored-contact.ts';
import type { PortalValues } from './portal-values.ts';

const stillWorks = new Set(['QUEUED', 'SENT']);

/**
 * Whom the API will invite when these values are saved: contacts with access and an address, who have
 * not registered and to whose address no link that still works was sent.
 * @returns their addresses
 */
export function addressesToInvite(
  values: Pick<PortalValues, 'portalEnabled' | 'contacts'>,
  stored: readonly Pick<StoredContact, 'id' | 'invitation'>[],
): string[] {
  if (!values.portalEnabled) return [];
  const invitations = new Map(stored.map(({ id, invitation }) => [id, invitation]));
  return values.contacts
    .filter(({ id, portalAccess, email }) => {
      const address = email.trim().toLowerCase();
      if (!portalAccess || !address.includes('@')) return false;
      const invitation = invitations.get(id);
      if (!invitation) return true;
      if (invitation.status === 'ACCEPTED') return false;
      return !(stillWorks.has(invitation.status) && invitation.email === address);
    })
    .map(({ email }) => email.trim());
}
