/**
 * The database roles. `app` is the only one that signs in: it owns nothing, is granted nothing and inherits nothing, so
 * that a query without a viewer fails. Each transaction takes one of the others on. `operator` is for the command line
 * alone and cannot be taken on by `app`.
 */
export const ROLES = {
  app: 'kundenportal_app',
  portal: 'kundenportal_portal',
  staff: 'kundenportal_staff',
  auth: 'kundenportal_auth',
  worker: 'kundenportal_worker',
  operator: 'kundenportal_operator',
} as const;

/** A role that a transaction can take on. */
export type ActingRole = Exclude<keyof typeof ROLES, 'app'>;
