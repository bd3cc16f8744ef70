import type { FlagExplanation, LevelStates } from '@kundenportal/rules/visibility-levels';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StatementValues } from '../../platform/read/values.ts';
import type { Ref } from '../../platform/graphql/ref.ts';

/** What the policy makes of the states of the levels. */
export type Explain = (states: LevelStates) => FlagExplanation[];

/** An explanation with references to what it is about. */
export interface Explained {
  contact: Ref;
  object: Ref | null;
  flags: FlagExplanation[];
}

const switches = (row: string) =>
  `json_build_object('ASSIGNMENTS', ${row}.show_assignments, 'INVOICES', ${row}.show_invoices, 'EXECUTORS', ${row}.show_executors)`;

/**
 * Why a contact sees what.
 *
 * @param objectId the object that is looked at; left out for what hangs on no object
 * @returns null when there is no such contact, or no such object of the contact's customer
 */
export async function explainVisibility(
  context: RequestContext,
  explain: Explain,
  contactId: string,
  objectId: string | null,
): Promise<Explained | null> {
  const values = new StatementValues();
  const object = objectId
    ? `join service_object o on o.customer_id = c.id and o.id = ${values.id(objectId)}`
    : '';
  const ofObject = objectId
    ? `json_build_object('withinLimit', not k.limited_to_objects or exists (select from contact_object l where l.contact_id = k.id and l.object_id = o.id), 'switches', ${switches('o')})`
    : 'null';
  const states = (await context.tx.read(
    `select json_build_object('plan', g.plan = 'PRO', 'portal', c.portal_enabled and c.archived_at is null,
       'access', k.portal_access and k.access_revoked_at is null and k.archived_at is null,
       'customer', ${switches('c')}, 'contact', ${switches('k')}, 'object', ${ofObject}) as value
     from contact k join customer c on c.id = k.customer_id join organization g on g.id = c.organization_id ${object}
     where k.id = ${values.id(contactId)}`,
    values.list,
  )) as LevelStates | null;
  if (!states) return null;
  return { contact: { id: contactId }, object: objectId ? { id: objectId } : null, flags: explain(states) };
}
