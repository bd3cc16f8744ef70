import { v7 } from 'uuid';
import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import { organizationOf, type RequestContext } from '../../platform/graphql/request-context.ts';
import { addressColumns } from '../../platform/input/address.ts';
import { foundForUpdate } from '../../platform/input/found.ts';
import { given } from '../../platform/input/given.ts';
import { flushOrTaken } from '../../platform/input/taken.ts';
import { changedText, optionalText } from '../../platform/input/text.ts';
import { flagChanges, flagsOf, flagsTurnedOn, type FlagColumns } from '../../platform/input/visibility.ts';
import { audit, changesBetween } from '../audit/audit.service.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { OrganizationEntity } from '../organizations/organization.entity.ts';
import { ServiceObjectEntity } from './object.entity.ts';
import type { ObjectCreateInput, ObjectUpdateInput } from './object.inputs.ts';

/** The flags of a new object are on: they can only take away. */
const newFlags: FlagColumns = { showAssignments: true, showInvoices: true, showExecutors: true };

/**
 * Adds an object to a customer; its number is the customer's next free one when left out.
 *
 * @returns id of the object
 * @throws Refusal with every problem at its field
 */
export async function createObject(context: RequestContext, input: ObjectCreateInput): Promise<string> {
  return context.tx.write(async (em) => {
    const customer = await foundForUpdate(em, CustomerEntity, input.customerId, ['input', 'customerId']);
    if (customer.archivedAt)
      throw refuse('TRANSITION_NOT_ALLOWED', ['input', 'customerId'], { message: 'CUSTOMER_ARCHIVED' });
    // An empty number in a form means "give it one".
    const asked = { ...input, number: input.number?.trim() || null };
    const changes = await planned(
      em,
      context,
      { customerId: customer.id, id: null, before: newFlags },
      asked,
    );
    const { name, street, postalCode, city, country } = changes;
    const address = { street: street!, postalCode: postalCode!, city: city!, country: country! };
    const object = em.create(ServiceObjectEntity, {
      id: v7(),
      organizationId: customer.organizationId,
      customerId: customer.id,
      ...newFlags,
      note: null,
      ...changes,
      ...address,
      name: name!,
      number: changes.number ?? (await nextNumber(em, customer.id)),
    });
    audit(
      em,
      context.actor,
      'object.create',
      subject(object),
      changesBetween({}, { ...baseOf(object), ...flagsOf(object) }),
    );
    await flushOrTaken(em, numberTaken);
    return object.id;
  });
}

/**
 * Changes an object; what is left out stays.
 *
 * @throws Refusal NOT_FOUND, or every problem at its field
 */
export async function updateObject(
  context: RequestContext,
  id: string,
  input: ObjectUpdateInput,
): Promise<void> {
  await context.tx.write(async (em) => {
    const object = await foundForUpdate(em, ServiceObjectEntity, id);
    const before = { base: baseOf(object), flags: flagsOf(object) };
    const changes = await planned(em, context, { customerId: object.customerId, id, before: object }, input);
    Object.assign(object, changes);
    const base = changesBetween(before.base, baseOf(object));
    if (base.length > 0) audit(em, context.actor, 'object.update', subject(object), base);
    const flags = changesBetween(before.flags, flagsOf(object));
    if (flags.length > 0) audit(em, context.actor, 'visibility.change', subject(object), flags);
    await flushOrTaken(em, numberTaken);
  });
}

/**
 * Puts an object away, or brings it back; the second time nothing happens.
 *
 * @throws Refusal NOT_FOUND
 */
export async function archiveObject(context: RequestContext, id: string, away: boolean): Promise<void> {
  await context.tx.write(async (em) => {
    const object = await foundForUpdate(em, ServiceObjectEntity, id);
    if (Boolean(object.archivedAt) === away) return;
    object.archivedAt = away ? new Date() : null;
    audit(em, context.actor, away ? 'object.archive' : 'object.restore', subject(object));
  });
}

const numberTaken = {
  service_object_customer_id_number_unique: { field: ['input', 'number'], message: 'NUMBER_TAKEN' },
} as const;

async function planned(
  em: Em,
  context: RequestContext,
  at: { customerId: string; id: string | null; before: FlagColumns },
  input: ObjectCreateInput | ObjectUpdateInput,
) {
  const problems = new Problems();
  const changes = given({
    number: changedText(problems, ['input', 'number'], input.number, { max: LIMITS.number }),
    name: changedText(problems, ['input', 'name'], input.name, { max: LIMITS.title }),
    ...(input.address ? addressColumns(problems, ['input', 'address'], input.address) : {}),
    note: optionalText(problems, ['input', 'note'], input.note, { max: LIMITS.longText, lines: true }),
    ...flagChanges(input.visibility),
  });
  if (changes.number) {
    const { customerId, id } = at;
    const others = await em.count(ServiceObjectEntity, {
      customerId,
      number: changes.number,
      ...(id ? { id: { $ne: id } } : {}),
    });
    if (others > 0) problems.add('TAKEN', ['input', 'number'], { message: 'NUMBER_TAKEN' });
  }
  const turnedOn = flagsTurnedOn(input.visibility, at.before);
  if (turnedOn.length > 0) {
    const { plan } = await em.findOneOrFail(OrganizationEntity, { id: organizationOf(context.actor) });
    if (plan !== 'PRO')
      for (const flag of turnedOn) problems.add('PLAN_REQUIRED', ['input', 'visibility', flag]);
  }
  problems.throwIfAny();
  return changes;
}

/** One more than the customer's highest number that is all digits. The customer is locked: nobody counts beside us. */
async function nextNumber(em: Em, customerId: string): Promise<string> {
  const [row]: { next: string }[] = await em.execute(
    `select (coalesce(max(case when number ~ '^[0-9]{1,15}$' then number::bigint end), 0) + 1)::text as next
     from service_object where customer_id = ?`,
    [customerId],
  );
  return row!.next;
}

function baseOf({ number, name, street, postalCode, city, country, note }: ServiceObjectEntity) {
  return { number, name, street, postalCode, city, country, note };
}

const subject = (object: ServiceObjectEntity) => ({
  kind: 'ServiceObject',
  id: object.id,
  name: object.name,
});
