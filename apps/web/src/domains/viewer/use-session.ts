import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { Locale } from '../../shared/i18n/locale.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import { accountLocaleMutation, signOutMutation } from './session.graphql.ts';

/** What an account menu does. Both tell the person when it did not work, and never reject. */
export interface Session {
  /** Ends the session, forgets everything that was loaded, shows the sign-in page; when refused, nothing changes. */
  signOut: () => Promise<void>;
  /** Keeps the chosen language for other devices and for mails. */
  keepLocale: (locale: Locale) => Promise<void>;
}

/** Actions on the own session. */
export function useSession(): Session {
  const client = useApolloClient();
  const navigate = useNavigate();
  const run = useAction();
  const signOut = useCallback(async () => {
    const done = await run(async () => (await client.mutate({ mutation: signOutMutation })).data?.signOut);
    if (!done) return;
    await navigate('/sign-in');
    await client.clearStore();
  }, [client, navigate, run]);
  const keepLocale = useCallback(
    async (locale: Locale) => {
      await run(async () => {
        const variables = { locale: locale === 'en' ? ('EN' as const) : ('DE' as const) };
        const { data } = await client.mutate({ mutation: accountLocaleMutation, variables });
        return data?.accountUpdate;
      });
    },
    [client, run],
  );
  return { signOut, keepLocale };
}
