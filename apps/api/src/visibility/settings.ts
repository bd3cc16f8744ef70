import { setting } from '../platform/db/setting.ts';

/** Organization of the viewer. */
export const ORGANIZATION = setting('organization_id');
/** Contact who looks: in the portal and in its preview. */
export const CONTACT = setting('contact_id');
