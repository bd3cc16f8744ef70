import type { RouteObject } from 'react-router';

/** The pages of the settings, the own account and the explanation of who sees what. */
export const settingsRoutes: RouteObject[] = [
  {
    path: 'visibility',
    lazy: { Component: async () => (await import('./visibility/visibility.page.tsx')).VisibilityPage },
  },
  {
    path: 'organization',
    lazy: { Component: async () => (await import('./organization/organization.page.tsx')).OrganizationPage },
  },
  {
    path: 'staff',
    lazy: { Component: async () => (await import('./staff/staff-list.page.tsx')).StaffListPage },
  },
  {
    path: 'audit',
    lazy: { Component: async () => (await import('./audit/audit-list.page.tsx')).AuditListPage },
  },
  {
    path: 'account',
    lazy: { Component: async () => (await import('./account/my-account.page.tsx')).MyAccountPage },
  },
];
