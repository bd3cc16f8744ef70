import { LIMITS } from '@kundenportal/rules/limits';
import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';

const flagsSchema = z.object({ assignments: z.boolean(), invoices: z.boolean(), executors: z.boolean() });

const optionalEmail = () =>
  z.string().check(
    z.trim(),
    z.regex(/^$|^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/, {
      error: () => t`This is not an e-mail address.`,
    }),
    z.maxLength(LIMITS.email, { error: () => t`At most ${LIMITS.email} characters.` }),
  );

/** Name, addresses and language of a contact. */
export const contactDataSchema = z.object({
  name: requiredText(LIMITS.name),
  email: optionalEmail(),
  phone: optionalText(LIMITS.phone),
  position: optionalText(LIMITS.name),
  locale: z.enum(['DE', 'EN']),
});

const contactSchema = z.extend(contactDataSchema, {
  /** `''` for a new one. */
  id: z.string(),
  portalAccess: z.boolean(),
  visibility: flagsSchema,
  limitedToObjects: z.boolean(),
  objectIds: z.array(z.string()),
  ownTicketsOnly: z.boolean(),
});

/** Checks of the portal card. */
export const portalSchema = z.object({
  portalEnabled: z.boolean(),
  visibility: flagsSchema,
  contacts: z.array(contactSchema),
});

export type PortalValues = z.infer<typeof portalSchema>;
export type PortalContactValues = PortalValues['contacts'][number];
export type FlagValues = z.infer<typeof flagsSchema>;

const flagsOf = (flags: FlagValues | null, missing: boolean): FlagValues => ({
  assignments: flags?.assignments ?? missing,
  invoices: flags?.invoices ?? missing,
  executors: flags?.executors ?? missing,
});

/** The stored state of a customer's portal as the card keeps it. */
export function portalValues(customer: CustomerPortalFragment): PortalValues {
  return {
    portalEnabled: customer.portalEnabled ?? false,
    visibility: flagsOf(customer.visibility, false),
    contacts: (customer.contacts?.nodes ?? []).map((contact) => ({
      id: contact.id,
      name: contact.name,
      email: contact.email ?? '',
      phone: contact.phone ?? '',
      position: contact.position ?? '',
      locale: contact.locale,
      portalAccess: contact.portalAccess ?? false,
      visibility: flagsOf(contact.visibility, true),
      limitedToObjects: contact.limitedToObjects ?? false,
      objectIds: (contact.objects ?? []).map(({ id }) => id).toSorted(),
      ownTicketsOnly: contact.ownTicketsOnly ?? false,
    })),
  };
}

/** A contact that is being added; in the plan without portal it starts without access. */
export function newContactValues(portalAccess: boolean): PortalContactValues {
  return {
    id: '',
    name: '',
    email: '',
    phone: '',
    position: '',
    locale: 'DE',
    portalAccess,
    visibility: { assignments: true, invoices: true, executors: true },
    limitedToObjects: false,
    objectIds: [],
    ownTicketsOnly: false,
  };
}
