import type { RolePolicy, TablePolicy } from './table-policy.ts';

const every = 'true';
const full: TablePolicy = {
  select: { rows: every },
  insert: { rows: every },
  update: { rows: every },
  delete: { rows: every },
};

/**
 * What signing in and registering needs, before it is known whose organization it is. Of business rows it sees only what
 * decides whether a membership is usable and what the pages name.
 */
export const authTables: RolePolicy = {
  account: full,
  membership: full,
  session: full,
  password_reset: full,
  preview: full,
  rate_limit: full,
  worker_heartbeat: { select: { rows: every } },
  // Whether the database is of this version is told before anybody signs in.
  migration: { select: { rows: every, columns: ['name'] } },
  invitation: { select: { rows: every }, insert: { rows: every }, update: { rows: every } },
  organization: { select: { rows: every, columns: ['id', 'name', 'plan', 'brand_color'] } },
  staff_member: {
    select: {
      rows: every,
      columns: [
        'id',
        'organization_id',
        'name',
        'email',
        'owner',
        'locale',
        'archived_at',
        'last_sign_in_at',
      ],
    },
    update: { rows: every, columns: ['last_sign_in_at'] },
  },
  customer: {
    select: { rows: every, columns: ['id', 'organization_id', 'name', 'portal_enabled', 'archived_at'] },
  },
  contact: {
    select: {
      rows: every,
      columns: [
        'id',
        'organization_id',
        'customer_id',
        'name',
        'email',
        'locale',
        'portal_access',
        'access_revoked_at',
        'archived_at',
        'last_sign_in_at',
      ],
    },
    update: { rows: every, columns: ['last_sign_in_at'] },
  },
  audit_event: { insert: { rows: every } },
};
