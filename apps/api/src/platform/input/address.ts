import { LIMITS } from '@kundenportal/rules/limits';
import type { Problems } from '../errors/refusal.ts';
import type { AddressInput } from '../graphql/address.inputs.ts';
import { requiredText } from './text.ts';

/** The columns of a postal address. */
export interface AddressColumns {
  street: string;
  postalCode: string;
  city: string;
  country: string;
}

/** A postal address; the country is `DE` when left out. Adds a problem at each part that does not fit. */
export function addressColumns(
  problems: Problems,
  path: readonly string[],
  input: AddressInput,
): AddressColumns {
  const country = (input.country ?? '').trim().toUpperCase() || 'DE';
  if (!/^[A-Z]{2}$/.test(country))
    problems.add('INVALID', [...path, 'country'], { message: 'COUNTRY_INVALID' });
  return {
    street: requiredText(problems, [...path, 'street'], input.street, { max: LIMITS.street }),
    postalCode: requiredText(problems, [...path, 'postalCode'], input.postalCode, { max: LIMITS.postalCode }),
    city: requiredText(problems, [...path, 'city'], input.city, { max: LIMITS.city }),
    country,
  };
}
