import './shared/theme/mantine-styles.ts';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createAppClient } from './app-client.ts';
import { createAppRouter } from './router.tsx';
import { takePreviewToken } from './shared/apollo/preview-token.ts';
import { activateLocale } from './shared/i18n/catalogs.ts';
import { browserLocale } from './shared/i18n/locale.ts';
import { ThemeProvider } from './shared/theme/theme-provider.tsx';

takePreviewToken();
// The router begins to load the page's parts at once, beside the words.
const router = createAppRouter();
const client = createAppClient(router);
await activateLocale(browserLocale());

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <ThemeProvider>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </ThemeProvider>
    </I18nProvider>
  </StrictMode>,
);
