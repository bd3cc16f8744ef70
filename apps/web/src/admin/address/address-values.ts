import { LIMITS } from '@kundenportal/rules/limits';
import * as z from 'zod/mini';
import { requiredText } from '../../shared/form/checks.ts';

/** An address as a form keeps it. */
export interface AddressValues {
  street: string;
  postalCode: string;
  city: string;
  country: string;
}

export const emptyAddress: AddressValues = { street: '', postalCode: '', city: '', country: 'DE' };

/** The checks of an address. */
export const addressSchema = () =>
  z.object({
    street: requiredText(LIMITS.street),
    postalCode: requiredText(LIMITS.postalCode),
    city: requiredText(LIMITS.city),
    country: z.string(),
  });

/** The address alone, without what the cache adds. */
export function addressValues({ street, postalCode, city, country }: AddressValues): AddressValues {
  return { street, postalCode, city, country };
}
