import type { RouteObject } from 'react-router';

/** Everything below `/admin/assignments`. */
export const assignmentRoutes: RouteObject[] = [
  {
    path: 'assignments',
    lazy: { Component: async () => (await import('./assignment-list.page.tsx')).AssignmentListPage },
  },
  {
    path: 'assignments/new',
    lazy: { Component: async () => (await import('./assignment-create.page.tsx')).AssignmentCreatePage },
  },
  {
    path: 'assignments/:assignmentId',
    lazy: { Component: async () => (await import('./assignment.page.tsx')).AssignmentPage },
  },
  {
    path: 'assignments/:assignmentId/edit',
    lazy: { Component: async () => (await import('./assignment-edit.page.tsx')).AssignmentEditPage },
  },
];
