import { v7 } from 'uuid';
import { ROLES } from '../../platform/db/roles.ts';
import { inRole } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { audit } from '../audit/audit.service.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import type { PortalPreview } from './preview.type.ts';

/** A preview that was just started. */
export interface StartedPreview {
  /** To be sent as the header `x-portal-preview`; only its hash is stored. */
  token: string;
  preview: PortalPreview;
}

/**
 * Starts a look at the portal as a contact: for 15 minutes by the database's clock, tied to the session of whoever
 * starts it.
 *
 * @throws Refusal NOT_FOUND
 */
export async function startPreview(context: RequestContext, contactId: string): Promise<StartedPreview> {
  const { actor } = context;
  return context.tx.write(async (em) => {
    const contact = await foundForUpdate(em, ContactEntity, contactId, ['input', 'contactId']);
    if (contact.archivedAt) throw refuse('NOT_FOUND', ['input', 'contactId']);
    audit(em, { ...actor, contactId }, 'preview.start', {
      kind: 'Contact',
      id: contactId,
      name: contact.name,
    });
    const token = newToken();
    const [row] = await inRole(em, ROLES.auth, async () => {
      const rows: { expires_at: Date | string }[] = await em.execute(
        `insert into preview (id, organization_id, session_id, staff_member_id, contact_id, token_hash, expires_at)
         values (?, ?, ?, ?, ?, ?, now() + interval '15 minutes') returning expires_at`,
        [v7(), organizationOf(actor), actor.sessionId, actor.staffMemberId, contactId, hashToken(token)],
      );
      return rows;
    });
    return {
      token,
      preview: { actorName: actor.name, contactName: contact.name, expiresAt: new Date(row!.expires_at) },
    };
  });
}

/** Ends the preview that asks. It runs as the office: the preview itself cannot write anything. */
export async function endPreview({ actor, tx }: RequestContext): Promise<void> {
  const { contactId, previewId } = actor;
  const session = {
    role: ROLES.staff,
    variables: { 'app.organization_id': organizationOf(actor) },
    readOnly: false,
  };
  await tx.write(async (em) => {
    await inRole(em, ROLES.auth, () =>
      em.execute(`update preview set ended_at = now() where id = ?`, [previewId]),
    );
    const contact = await em.findOne(ContactEntity, { id: contactId! });
    audit(em, actor, 'preview.end', { kind: 'Contact', id: contactId, name: contact?.name ?? null });
  }, session);
}
