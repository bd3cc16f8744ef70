import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { homePath } from '../domains/viewer/home-path.ts';
import { viewerQuery } from '../domains/viewer/viewer.graphql.ts';
import { safeNextPath } from '../shared/navigation/next-path.ts';
import { AccountFrame } from './account-frame.tsx';
import { CodeForm } from './code-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { useEnter } from './use-enter.ts';

/** `/sign-in?next=`: address and password, then a code where the account asks for one. */
export function SignInPage() {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const [codeRequired, setCodeRequired] = useState(false);
  const { data } = useQuery(viewerQuery, { fetchPolicy: 'cache-and-network' });
  const enter = useEnter();
  const next = safeNextPath(params.get('next'));
  if (data && data.viewer.kind !== 'NOBODY')
    return <Navigate replace to={next ?? homePath(data.viewer.kind)} />;
  if (codeRequired) {
    return (
      <AccountFrame
        title={t`One-time code`}
        description={t`Type the six digits from your app, or a recovery code.`}
      >
        <CodeForm onSignedIn={(kind) => enter(kind, next)} />
      </AccountFrame>
    );
  }
  return (
    <AccountFrame title={t`Sign in`}>
      <PasswordForm onSignedIn={(kind) => enter(kind, next)} onCodeRequired={() => setCodeRequired(true)} />
    </AccountFrame>
  );
}
