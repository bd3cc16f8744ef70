import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import type { CustomerDataFragment } from '../__generated__/operations.ts';
import { addressSchema, addressValues, emptyAddress } from '../address/address-values.ts';

/** Checks of a customer's master data. */
export const customerSchema = z.object({
  kind: z.enum(['COMPANY', 'PERSON']),
  name: requiredText(LIMITS.customerName),
  number: optionalText(LIMITS.number),
  address: addressSchema(),
  vatId: optionalText(LIMITS.vatId),
  note: optionalText(LIMITS.longText),
});

/** A customer's master data as the form keeps them. */
export type CustomerValues = z.infer<typeof customerSchema>;

export const emptyCustomer: CustomerValues = {
  kind: 'COMPANY',
  name: '',
  number: '',
  address: emptyAddress,
  vatId: '',
  note: '',
};

/** Stored master data as the form keeps them. */
export function customerValues(customer: CustomerDataFragment): CustomerValues {
  const { kind, name, number, address, vatId, note } = customer;
  return { kind, name, number, address: addressValues(address), vatId: vatId ?? '', note: note ?? '' };
}
