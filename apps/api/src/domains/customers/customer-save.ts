import type { Em } from '../../platform/db/transactions.ts';
import { Problems } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import { flagsOf, flagsTurnedOn } from '../../platform/input/visibility.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import {
  changeContacts,
  hasReachableContact,
  planContacts,
  settleContacts,
  type ContactPlan,
} from '../contacts/contact-save.service.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { customerChanges, newCustomer, type CustomerColumns } from './customer-input.ts';
import { checkCustomerNumber } from './customer-number.ts';
import type { CustomerEntity } from './customer.entity.ts';
import type { CustomerCreateInput, CustomerUpdateInput } from './customer.inputs.ts';

/** A save that was found in order. */
export interface CustomerPlan {
  changes: Partial<CustomerColumns>;
  contacts: ContactPlan;
  pro: boolean;
}

/**
 * Checks the whole of a save bar: base data, contacts, switch and flags.
 *
 * @param customer null for a new one
 * @throws Refusal with every problem at its field
 */
export async function planCustomer(
  em: Em,
  context: RequestContext,
  customer: CustomerEntity | null,
  input: CustomerCreateInput | CustomerUpdateInput,
): Promise<CustomerPlan> {
  const problems = new Problems();
  const organizationId = organizationOf(context.actor);
  const { plan } = await em.findOneOrFail(OrganizationEntity, { id: organizationId });
  const pro = plan === 'PRO';
  const before: CustomerColumns = customer ?? newCustomer;
  if (!customer && input.name == null) problems.add('REQUIRED', ['input', 'name']);
  const changes = customerChanges(problems, input);
  if (changes.number)
    await checkCustomerNumber(em, problems, organizationId, changes.number, customer?.id ?? null);
  const contacts = await planContacts(em, problems, customer?.id ?? null, input.contacts ?? [], pro);
  if (changes.portalEnabled && !before.portalEnabled) {
    if (!pro) problems.add('PLAN_REQUIRED', ['input', 'portalEnabled']);
    if (!hasReachableContact(contacts)) problems.add('CONTACT_REQUIRED', ['input', 'portalEnabled']);
  }
  if (!pro)
    for (const flag of flagsTurnedOn(input.visibility, before))
      problems.add('PLAN_REQUIRED', ['input', 'visibility', flag]);
  problems.throwIfAny();
  return { changes, contacts, pro };
}

/**
 * Writes a save that is in order, with contacts, audit rows, ended sessions, retired links and new invitations.
 *
 * @param before what the customer was; null for a new one
 * @throws Refusal TAKEN when somebody took a number or address in the meantime
 */
export async function writeCustomer(
  em: Em,
  context: RequestContext,
  customer: CustomerEntity,
  before: CustomerColumns | null,
  { contacts, pro }: CustomerPlan,
): Promise<void> {
  auditCustomer(em, context, customer, before);
  const saved = await changeContacts(em, context, customer, contacts);
  const withAddress = contacts.saves.find((save) => save.changes.email);
  await flushOrTaken(em, {
    customer_organization_id_number_unique: { field: ['input', 'number'], message: 'NUMBER_TAKEN' },
    contact_customer_id_email_unique: {
      field: [...(withAddress?.path ?? ['input', 'contacts']), 'email'],
      message: 'CONTACT_EMAIL_TAKEN',
    },
  });
  const open = pro && customer.portalEnabled && !customer.archivedAt;
  const opened = customer.portalEnabled && !before?.portalEnabled;
  await settleContacts(em, context, contacts, saved, { open, opened });
}

/** The columns of a row as they are now, to compare with later. */
export function columnsOf(row: CustomerEntity): CustomerColumns {
  const { portalEnabled, showAssignments, showInvoices, showExecutors } = row;
  return { ...baseOf(row), portalEnabled, showAssignments, showInvoices, showExecutors };
}

function auditCustomer(
  em: Em,
  { actor }: RequestContext,
  customer: CustomerEntity,
  before: CustomerColumns | null,
): void {
  const subject = { kind: 'Customer', id: customer.id, name: customer.name };
  const was = before ?? newCustomer;
  const base = changesBetween(before ? baseOf(before) : {}, baseOf(customer));
  if (base.length > 0) audit(em, actor, before ? 'customer.update' : 'customer.create', subject, base);
  const portal = changesBetween(
    { portalEnabled: was.portalEnabled },
    { portalEnabled: customer.portalEnabled },
  );
  if (portal.length > 0)
    audit(em, actor, customer.portalEnabled ? 'portal.enable' : 'portal.disable', subject, portal);
  const flags = changesBetween(flagsOf(was), flagsOf(customer));
  if (flags.length > 0) audit(em, actor, 'visibility.change', subject, flags);
}

function baseOf({ number, kind, name, street, postalCode, city, country, vatId, note }: CustomerColumns) {
  return { number, kind, name, street, postalCode, city, country, vatId, note };
}
