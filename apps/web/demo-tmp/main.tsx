import '../src/shared/theme/mantine-styles.ts';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createAppClient } from '../src/app-client.ts';
import { AppRoot } from '../src/app-root.tsx';
import { adminRoute } from '../src/admin/admin.routes.tsx';
import { portalRoute } from '../src/portal/portal.routes.tsx';
import { accountRoutes } from '../src/account/account.routes.ts';
import { activateLocale } from '../src/shared/i18n/catalogs.ts';
import { browserLocale } from '../src/shared/i18n/locale.ts';
import { ThemeProvider } from '../src/shared/theme/theme-provider.tsx';
import { takePreviewToken } from '../src/shared/apollo/preview-token.ts';
import { FormDemo, ListDemo, PortalDemo } from './pages.tsx';
takePreviewToken();
const router = createBrowserRouter([{ element: <AppRoot />, hydrateFallbackElement: <></>, children: [...accountRoutes,
 { ...adminRoute, children: [{ path: 'list', element: <ListDemo /> }, { path: 'form', element: <FormDemo /> }, ...adminRoute.children!] } as never,
 { ...portalRoute, children: [{ path: 'demo', element: <PortalDemo /> }, ...portalRoute.children!] } as never,
]}]);
const client = createAppClient(router);
await activateLocale(browserLocale());
createRoot(document.getElementById('root')!).render(<I18nProvider i18n={i18n}><ThemeProvider><ApolloProvider client={client}><RouterProvider router={router} /></ApolloProvider></ThemeProvider></I18nProvider>);
