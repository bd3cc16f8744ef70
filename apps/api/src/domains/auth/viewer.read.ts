import { setting } from '../../platform/db/setting.ts';
import { fromContext, one, type ReadModel, type RowSql, value } from '../../platform/read/model.ts';

/**
 * Whoever sends the request. Kind and preview come from the request; the rest is looked up as the viewer.
 *
 * @param menu what the policy says of the portal's menu
 */
export const viewerRead = (menu: RowSql): ReadModel => ({
  type: 'Viewer',
  entity: null,
  fields: {
    kind: fromContext,
    preview: fromContext,
    menu: value(menu),
    organization: one('Organization', (_parent, child) => `${child}.id = ${setting('organization_id')}`),
    staffMember: one('StaffMember', (_parent, child) => `${child}.id = ${setting('staff_member_id')}`),
    contact: one('Contact', (_parent, child) => `${child}.id = ${setting('contact_id')}`),
    customer: one(
      'Customer',
      (_parent, child) =>
        `${child}.id = (select k.customer_id from contact k where k.id = ${setting('contact_id')})`,
    ),
  },
});
