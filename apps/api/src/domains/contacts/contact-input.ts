import { LIMITS } from '@kundenportal/rules/limits';
import type { Problems } from '../../platform/errors/refusal.ts';
import { given } from '../../platform/input/given.ts';
import { changedText, optionalEmail, optionalText, requiredText } from '../../platform/input/text.ts';
import { flagChanges } from '../../platform/input/visibility.ts';
import type { ContactEntity } from './contact.entity.ts';
import type { ContactSaveInput } from './contact.inputs.ts';

/** The columns of a contact that the office edits. */
export type ContactColumns = Pick<
  ContactEntity,
  | 'name'
  | 'email'
  | 'phone'
  | 'position'
  | 'locale'
  | 'portalAccess'
  | 'showAssignments'
  | 'showInvoices'
  | 'showExecutors'
  | 'limitedToObjects'
  | 'ownTicketsOnly'
>;

/** What a contact is before anything is said about it: the flags are on, as they can only take away. */
export const newContact: Omit<ContactColumns, 'name'> = {
  email: null,
  phone: null,
  position: null,
  locale: 'DE',
  portalAccess: false,
  showAssignments: true,
  showInvoices: true,
  showExecutors: true,
  limitedToObjects: false,
  ownTicketsOnly: false,
};

/** The columns that the input sets, checked one by one; what is left out stays. A new contact needs a name. */
export function contactChanges(
  problems: Problems,
  path: readonly string[],
  input: ContactSaveInput,
): Partial<ContactColumns> {
  const at = (field: string) => [...path, field];
  const name = input.id
    ? changedText(problems, at('name'), input.name, { max: LIMITS.name })
    : requiredText(problems, at('name'), input.name, { max: LIMITS.name });
  return given({
    name,
    email: optionalEmail(problems, at('email'), input.email),
    phone: optionalText(problems, at('phone'), input.phone, { max: LIMITS.phone }),
    position: optionalText(problems, at('position'), input.position, { max: LIMITS.name }),
    locale: input.locale ?? undefined,
    portalAccess: input.portalAccess ?? undefined,
    ...flagChanges(input.visibility),
    limitedToObjects: input.limitedToObjects ?? undefined,
    ownTicketsOnly: input.ownTicketsOnly ?? undefined,
  });
}
