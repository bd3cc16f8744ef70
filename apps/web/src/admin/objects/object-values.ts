import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { optionalText, requiredText } from '../../shared/form/checks.ts';
import type { ObjectDetailFragment } from '../__generated__/operations.ts';
import { addressSchema, addressValues, emptyAddress } from '../address/address-values.ts';

const fields = {
  name: requiredText(LIMITS.customerName),
  number: optionalText(LIMITS.number),
  address: addressSchema(),
  note: optionalText(LIMITS.longText),
  visibility: z.object({ assignments: z.boolean(), invoices: z.boolean(), executors: z.boolean() }),
};

/** Checks of an object. */
export const objectSchema = z.object(fields);
/** Checks of a new object. */
export const newObjectSchema = z.object({ customerId: requiredText(), ...fields });

export type ObjectValues = z.infer<typeof objectSchema>;
export type NewObjectValues = z.infer<typeof newObjectSchema>;

export const emptyObject: ObjectValues = {
  name: '',
  number: '',
  address: emptyAddress,
  note: '',
  visibility: { assignments: true, invoices: true, executors: true },
};

/** A stored object as the form keeps it. */
export function objectValues({
  name,
  number,
  address,
  note,
  visibility,
}: ObjectDetailFragment): ObjectValues {
  const { assignments = true, invoices = true, executors = true } = visibility ?? {};
  return {
    name,
    number,
    address: addressValues(address),
    note: note ?? '',
    visibility: { assignments, invoices, executors },
  };
}
