import type { RouteObject } from 'react-router';

/** Everything below `/admin/executors`. */
export const executorRoutes: RouteObject[] = [
  {
    path: 'executors',
    lazy: { Component: async () => (await import('./executor-list.page.tsx')).ExecutorListPage },
  },
  {
    path: 'executors/new',
    lazy: { Component: async () => (await import('./executor-create.page.tsx')).ExecutorCreatePage },
  },
  {
    path: 'executors/:executorId',
    lazy: { Component: async () => (await import('./executor.page.tsx')).ExecutorPage },
  },
];
