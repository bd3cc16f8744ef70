import type { CustomerPortalFragment } from '../__generated__/operations.ts';

/** A contact as it is stored. */
export type StoredContact = NonNullable<CustomerPortalFragment['contacts']>['nodes'][number];
