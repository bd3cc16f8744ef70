import { setting } from '../platform/db/setting.ts';

/** Organization of the viewer. */
export const ORGANIZATION = setting('organization_id');
/** Contact who looks: in the portal and in its preview. */
export const CONTACT = setting('contact_id');

/**
 * That a column holds the contact who looks, for conditions that no index is asked for and that few rows come to. Without
 * a sub-select: PostgreSQL prepares each of those for every statement, and a policy is in many.
 */
export const isContact = (column: string): string =>
  `${column} = nullif(current_setting('app.contact_id', true), '')::uuid`;
