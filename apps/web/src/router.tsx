import { createBrowserRouter } from 'react-router';
import { accountRoutes } from './account/account.routes.ts';
import { adminRoute } from './admin/admin.routes.tsx';
import { AppRoot } from './app-root.tsx';
import { portalRoute } from './portal/portal.routes.tsx';
import { ErrorPage } from './shared/ui/error.page.tsx';
import { NotFoundPage } from './shared/ui/not-found.page.tsx';

/** All addresses of the app. The route files name pages only; the pages themselves come when visited. */
export function createAppRouter(): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      element: <AppRoot />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ErrorPage />,
          children: [...accountRoutes, adminRoute, portalRoute, { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ]);
}
