import type { UserErrorLike } from '../../shared/form/apply-user-errors.ts';
import { changedValues, isChanged } from '../../shared/form/changed-values.ts';
import type { ContactSaveInput, CustomerUpdateInput } from '../__generated__/operations.ts';
import type { FlagValues, PortalContactValues, PortalValues } from './portal-values.ts';

/** What one save sends. */
export interface PortalChanges {
  input: Pick<CustomerUpdateInput, 'portalEnabled' | 'visibility' | 'contacts'>;
  /** For every contact that is sent: its row in the form. Errors come back with the place in the sending. */
  rows: number[];
}

function changedFlags(before: FlagValues, after: FlagValues): { visibility?: Partial<FlagValues> } {
  return isChanged(before, after) ? { visibility: changedValues(before, after) } : {};
}

function contactChanges(
  before: PortalContactValues | undefined,
  after: PortalContactValues,
): ContactSaveInput {
  const { id, visibility, ...data } = after;
  if (!before) return { ...data, visibility };
  const { id: _id, visibility: oldVisibility, ...old } = before;
  return { id, ...changedValues(old, data), ...changedFlags(oldVisibility, visibility) };
}

/**
 * What the save bar sends: only what was changed, new contacts whole. What is left out stays as it is.
 * @param before the values that the form began with
 * @param after the values now
 */
export function portalChanges(before: PortalValues, after: PortalValues): PortalChanges {
  const known = new Map(before.contacts.map((contact) => [contact.id, contact]));
  const rows: number[] = [];
  const contacts: ContactSaveInput[] = [];
  for (const [row, contact] of after.contacts.entries()) {
    const old = contact.id ? known.get(contact.id) : undefined;
    if (old && !isChanged(old, contact)) continue;
    rows.push(row);
    contacts.push(contactChanges(old, contact));
  }
  return {
    input: {
      ...(before.portalEnabled === after.portalEnabled ? {} : { portalEnabled: after.portalEnabled }),
      ...changedFlags(before.visibility, after.visibility),
      ...(contacts.length > 0 ? { contacts } : {}),
    },
    rows,
  };
}

/** Gives errors of sent contacts the row that the form shows them in. */
export function errorsByRow<Refusal extends UserErrorLike>(
  errors: readonly Refusal[],
  rows: readonly number[],
): Refusal[] {
  return errors.map((error) => {
    const [input, list, place, ...rest] = error.field;
    const row = list === 'contacts' && place !== undefined ? rows[Number(place)] : undefined;
    if (row === undefined) return error;
    return { ...error, field: [input ?? 'input', 'contacts', String(row), ...rest] };
  });
}

/**
 * Puts what was typed on top of a newer state: every changed field keeps the typed value, everything
 * else is taken from the new state. Contacts are found by id; new ones stay at the end.
 */
export function typedOnTop(before: PortalValues, typed: PortalValues, fresh: PortalValues): PortalValues {
  const old = new Map(before.contacts.map((contact) => [contact.id, contact]));
  const mine = new Map(typed.contacts.map((contact) => [contact.id, contact]));
  const contacts = fresh.contacts.map((contact) => {
    const [was, is] = [old.get(contact.id), mine.get(contact.id)];
    if (!was || !is) return contact;
    const visibility = { ...contact.visibility, ...changedValues(was.visibility, is.visibility) };
    return { ...contact, ...changedValues(was, is), visibility };
  });
  return {
    portalEnabled: before.portalEnabled === typed.portalEnabled ? fresh.portalEnabled : typed.portalEnabled,
    visibility: { ...fresh.visibility, ...changedValues(before.visibility, typed.visibility) },
    contacts: [...contacts, ...typed.contacts.filter(({ id }) => id === '')],
  };
}
