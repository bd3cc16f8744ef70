import type { RouteObject } from 'react-router';

/** Everything below `/admin/objects`. */
export const objectRoutes: RouteObject[] = [
  {
    path: 'objects',
    lazy: { Component: async () => (await import('./object-list.page.tsx')).ObjectListPage },
  },
  {
    path: 'objects/new',
    lazy: { Component: async () => (await import('./object-create.page.tsx')).ObjectCreatePage },
  },
  {
    path: 'objects/:objectId',
    lazy: { Component: async () => (await import('./object.page.tsx')).ObjectPage },
  },
];
