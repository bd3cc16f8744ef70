import { LIMITS } from '@kundenportal/rules/limits';
import type { Problems } from '../../platform/errors/refusal.ts';
import { addressColumns } from '../../platform/input/address.ts';
import { given } from '../../platform/input/given.ts';
import { changedText, optionalText } from '../../platform/input/text.ts';
import { flagChanges } from '../../platform/input/visibility.ts';
import type { CustomerEntity } from './customer.entity.ts';
import type { CustomerCreateInput, CustomerUpdateInput } from './customer.inputs.ts';

/** The columns of a customer that the office edits. */
export type CustomerColumns = Pick<
  CustomerEntity,
  | 'number'
  | 'kind'
  | 'name'
  | 'street'
  | 'postalCode'
  | 'city'
  | 'country'
  | 'vatId'
  | 'note'
  | 'portalEnabled'
  | 'showAssignments'
  | 'showInvoices'
  | 'showExecutors'
>;

/** What is the same for a new and a changed customer: the columns that the input sets, checked one by one. */
export function customerChanges(
  problems: Problems,
  input: CustomerCreateInput | CustomerUpdateInput,
): Partial<CustomerColumns> {
  return given({
    number: changedText(problems, ['input', 'number'], input.number, { max: LIMITS.number }),
    kind: input.kind ?? undefined,
    name: changedText(problems, ['input', 'name'], input.name, { max: LIMITS.customerName }),
    ...(input.address ? addressColumns(problems, ['input', 'address'], input.address) : {}),
    vatId: optionalText(problems, ['input', 'vatId'], input.vatId, { max: LIMITS.vatId }),
    note: optionalText(problems, ['input', 'note'], input.note, { max: LIMITS.longText, lines: true }),
    portalEnabled: input.portalEnabled ?? undefined,
    ...flagChanges(input.visibility),
  });
}

/** What a customer is before anything is said about it: the flags are off, the office makes things visible. */
export const newCustomer: CustomerColumns = {
  number: '',
  kind: 'COMPANY',
  name: '',
  street: '',
  postalCode: '',
  city: '',
  country: 'DE',
  vatId: null,
  note: null,
  portalEnabled: false,
  showAssignments: false,
  showInvoices: false,
  showExecutors: false,
};
