import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Locale } from '../../shared/i18n/locale.ts';
import { accountLocaleMutation, signOutMutation } from './session.graphql.ts';

/** What an account menu does. */
export interface Session {
  /** Ends the session, forgets everything that was loaded, shows the sign-in page. */
  signOut: () => Promise<void>;
  /** Keeps the chosen language for other devices and for mails. */
  keepLocale: (locale: Locale) => Promise<void>;
}

/** Actions on the own session. */
export function useSession(): Session {
  const client = useApolloClient();
  const navigate = useNavigate();
  const signOut = useCallback(async () => {
    await client.mutate({ mutation: signOutMutation });
    await navigate('/sign-in');
    await client.clearStore();
  }, [client, navigate]);
  const keepLocale = useCallback(
    async (locale: Locale) => {
      await client.mutate({
        mutation: accountLocaleMutation,
        variables: { locale: locale === 'en' ? 'EN' : 'DE' },
      });
    },
    [client],
  );
  return { signOut, keepLocale };
}
