import { useLingui } from '@lingui/react/macro';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import classes from '../portal-card/portal-form.module.css';
import { AccountDataCard } from './account-data-card.tsx';
import { myAccountQuery } from './my-account.graphql.ts';
import { PasswordCard } from './password-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { TotpCard } from './totp-card.tsx';

/** The own account of a person of the office. */
export function MyAccountPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useStableQuery(myAccountQuery, {});
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (!data?.account) return <PageSkeleton />;
  const { account } = data;
  return (
    <>
      <PageHeader title={t`My account`} description={account.email} />
      <div className={classes.form}>
        <AccountDataCard account={account} />
        <PasswordCard />
        <TotpCard enabled={account.totpEnabled} email={account.email} />
        <SessionsCard sessions={account.sessions} />
      </div>
    </>
  );
}
