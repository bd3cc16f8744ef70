import { v7 } from 'uuid';
import type { Em } from '../../platform/db/transactions.ts';
import { refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { audit } from '../audit/audit.service.ts';
import { endSessionsOf } from '../auth/session.service.ts';
import { ContactEntity } from '../contacts/contact.entity.ts';
import { newCustomer } from './customer-input.ts';
import { nextCustomerNumber } from './customer-number.ts';
import { columnsOf, planCustomer, writeCustomer } from './customer-save.ts';
import { CustomerEntity } from './customer.entity.ts';
import type { CustomerCreateInput, CustomerUpdateInput } from './customer.inputs.ts';

/**
 * Adds a customer, if wanted with contacts, portal and flags, in one transaction.
 *
 * @returns id of the customer
 * @throws Refusal with every problem at its field
 */
export async function createCustomer(context: RequestContext, input: CustomerCreateInput): Promise<string> {
  return context.tx.write(async (em) => {
    // An empty number in a form means "give it one".
    const plan = await planCustomer(em, context, null, { ...input, number: input.number?.trim() || null });
    const organizationId = organizationOf(context.actor);
    const number = plan.changes.number ?? (await nextCustomerNumber(em, organizationId));
    const columns = { ...newCustomer, ...plan.changes, number };
    const customer = em.create(CustomerEntity, { id: v7(), organizationId, ...columns });
    await writeCustomer(em, context, customer, null, plan);
    return customer.id;
  });
}

/**
 * Changes a customer with contacts, switch and flags in one transaction; what is left out stays.
 *
 * @throws Refusal NOT_FOUND, CONFLICT when it changed since `expectedUpdatedAt`, or every problem at its field
 */
export async function updateCustomer(
  context: RequestContext,
  id: string,
  input: CustomerUpdateInput,
): Promise<void> {
  await context.tx.write(async (em) => {
    const customer = await foundForUpdate(em, CustomerEntity, id);
    const { updatedAt, archivedAt } = customer;
    if (input.expectedUpdatedAt && input.expectedUpdatedAt.getTime() !== updatedAt.getTime()) {
      throw refuse('CONFLICT', ['input', 'expectedUpdatedAt']);
    }
    if (archivedAt) throw refuse('TRANSITION_NOT_ALLOWED', ['id'], { message: 'CUSTOMER_ARCHIVED' });
    const plan = await planCustomer(em, context, customer, input);
    const before = columnsOf(customer);
    Object.assign(customer, plan.changes);
    // Contacts are part of the form: a change of theirs alone is a conflict for the next one too.
    customer.updatedAt = new Date(Math.max(Date.now(), updatedAt.getTime() + 1));
    await writeCustomer(em, context, customer, before, plan);
  });
}

/**
 * Puts a customer away: the portal closes for its contacts and their sessions end.
 *
 * @throws Refusal NOT_FOUND
 */
export async function archiveCustomer(context: RequestContext, id: string): Promise<void> {
  await archive(context, id, true, async (em) => {
    const contacts = await em.find(ContactEntity, { customerId: id }, { fields: ['id'] });
    for (const contact of contacts) await endSessionsOf(em, { contactId: contact.id });
  });
}

/**
 * Brings a customer back as it was: switch, flags and memberships are still there.
 *
 * @throws Refusal NOT_FOUND
 */
export async function restoreCustomer(context: RequestContext, id: string): Promise<void> {
  await archive(context, id, false, () => Promise.resolve());
}

async function archive(
  context: RequestContext,
  id: string,
  away: boolean,
  and: (em: Em) => Promise<void>,
): Promise<void> {
  await context.tx.write(async (em) => {
    const customer = await foundForUpdate(em, CustomerEntity, id);
    if (Boolean(customer.archivedAt) === away) return;
    customer.archivedAt = away ? new Date() : null;
    const subject = { kind: 'Customer', id, name: customer.name };
    audit(em, context.actor, away ? 'customer.archive' : 'customer.restore', subject);
    await em.flush();
    await and(em);
  });
}
