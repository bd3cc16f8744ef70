import { LIMITS } from '@kundenportal/rules/limits';
import type { Em } from '../../platform/db/transactions.ts';
import { Problems, refuse } from '../../platform/errors/refusal.ts';
import { requiredText } from '../../platform/input/text.ts';
import { isUuid } from '../../platform/read/values.ts';
import { CustomerEntity } from '../customers/customer.entity.ts';
import { ServiceObjectEntity } from '../objects/object.entity.ts';
import { currencyExponent } from './einvoice/currency.ts';
import { EInvoiceError } from './einvoice/einvoice.error.ts';
import type { InvoiceCreateInput } from './invoice.inputs.ts';

/** Ten thousand million, in cents: more is a slip of the finger. */
const MAX_MINOR_UNITS = 1_000_000_000_000;
const FIRST_DAY = '2000-01-01';
const MAX_OBJECTS = 100;
const YEAR_MS = 366 * 86_400_000;

/** The columns of an invoice that the office types in. */
export function typedColumns(problems: Problems, input: InvoiceCreateInput) {
  const {
    issueDate,
    dueDate = null,
    serviceFrom = null,
    serviceTo = null,
    netMinorUnits,
    taxMinorUnits,
  } = input;
  const status = input.status ?? 'OPEN';
  if (status !== 'OPEN' && status !== 'DRAFT') problems.add('INVALID', ['input', 'status']);
  for (const [name, day] of Object.entries({ issueDate, dueDate, serviceFrom, serviceTo })) {
    if (day && !isPlausible(day)) problems.add('INVALID', ['input', name], { message: 'DATE_NOT_PLAUSIBLE' });
  }
  if (dueDate && dueDate < issueDate)
    problems.add('INVALID', ['input', 'dueDate'], { message: 'DUE_BEFORE_ISSUE' });
  if (serviceFrom && serviceTo && serviceTo < serviceFrom)
    problems.add('INVALID', ['input', 'serviceTo'], { message: 'END_BEFORE_START' });
  for (const [name, amount] of Object.entries({ netMinorUnits, taxMinorUnits })) {
    if (amount < 0 || amount > MAX_MINOR_UNITS)
      problems.add('INVALID', ['input', name], { message: 'AMOUNT_INVALID' });
  }
  const grossMinorUnits = netMinorUnits + taxMinorUnits;
  return {
    number: requiredText(problems, ['input', 'number'], input.number, { max: LIMITS.invoiceNumber }),
    type: input.type ?? 'INVOICE',
    status,
    issueDate,
    dueDate,
    serviceFrom,
    serviceTo,
    currency: currencyCode(problems, input.currency),
    netMinorUnits,
    taxMinorUnits,
    grossMinorUnits,
    dueMinorUnits: grossMinorUnits,
  } as const;
}

/**
 * The customer to be billed.
 *
 * @throws Refusal when there is none for the viewer, or it is archived
 */
export async function billedCustomer(em: Em, id: string): Promise<CustomerEntity> {
  const customer = isUuid(id) ? await em.findOne(CustomerEntity, { id }) : null;
  if (!customer) throw refuse('NOT_FOUND', ['input', 'customerId']);
  if (customer.archivedAt)
    throw refuse('TRANSITION_NOT_ALLOWED', ['input', 'customerId'], { message: 'CUSTOMER_ARCHIVED' });
  return customer;
}

/**
 * The objects to be billed, each once.
 *
 * @throws Refusal when one of them is not an object of the customer
 */
export async function billedObjects(em: Em, customerId: string, ids: readonly string[]): Promise<string[]> {
  const field = ['input', 'objectIds'];
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  if (wanted.length > MAX_OBJECTS)
    throw refuse('INVALID', field, { message: 'TOO_MANY', values: { max: MAX_OBJECTS } });
  const found = wanted.every(isUuid)
    ? await em.find(ServiceObjectEntity, { id: { $in: wanted }, customerId }, { fields: ['id'] })
    : [];
  if (found.length !== wanted.length) throw refuse('NOT_FOUND', field);
  return wanted;
}

function isPlausible(day: string): boolean {
  return day >= FIRST_DAY && day <= new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10);
}

function currencyCode(problems: Problems, given: string | null | undefined): string {
  const code = given?.trim().toUpperCase() || 'EUR';
  try {
    currencyExponent(code);
  } catch (error) {
    if (!(error instanceof EInvoiceError)) throw error;
    problems.add('INVALID', ['input', 'currency'], { message: 'CURRENCY_UNKNOWN' });
  }
  return code;
}
