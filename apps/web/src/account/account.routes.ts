import type { RouteObject } from 'react-router';

/** Pages outside of both views: getting in. */
export const accountRoutes: RouteObject[] = [
  { index: true, lazy: { Component: async () => (await import('./landing.page.tsx')).LandingPage } },
  { path: 'sign-in', lazy: { Component: async () => (await import('./sign-in.page.tsx')).SignInPage } },
  {
    path: 'forgot-password',
    lazy: { Component: async () => (await import('./forgot-password.page.tsx')).ForgotPasswordPage },
  },
  {
    path: 'reset-password',
    lazy: { Component: async () => (await import('./reset-password.page.tsx')).ResetPasswordPage },
  },
  {
    path: 'invitation/:token',
    lazy: { Component: async () => (await import('./invitation.page.tsx')).InvitationPage },
  },
  {
    path: 'memberships',
    lazy: { Component: async () => (await import('./memberships.page.tsx')).MembershipsPage },
  },
];
