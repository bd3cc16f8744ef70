import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { ownAccountQuery } from '../../domains/account/own-account.graphql.ts';
import { OwnNameForm } from '../../domains/account/own-name-form.tsx';
import { OwnPasswordForm } from '../../domains/account/own-password-form.tsx';
import { OwnSessionList } from '../../domains/account/own-session-list.tsx';
import { TicketMailsSwitch } from '../../domains/account/ticket-mails-switch.tsx';
import { useSession } from '../../domains/viewer/use-session.ts';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { LanguageChoice } from '../../shared/i18n/language-choice.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import classes from './account.module.css';

/** `/portal/account`: name, language, mails, password, sessions, other customers. */
export function AccountPage() {
  const { t } = useLingui();
  const { kind, account: viewerAccount } = useViewer();
  const { keepLocale } = useSession();
  const { data, error, refetch } = useStableQuery(ownAccountQuery, {});
  const account = data?.account;
  const header = <PageHeader title={t`My account`} description={account?.email} />;
  if (kind === 'PREVIEW') {
    return (
      <>
        {header}
        <Card flush>
          <EmptyState icon="lock" title={<Trans>Only the contact sees this page</Trans>}>
            <Trans>Here contacts change their name, language, mails and password.</Trans>
          </EmptyState>
        </Card>
      </>
    );
  }
  if (error && !data)
    return (
      <>
        {header}
        <QueryError error={error} onRetry={refetch} />
      </>
    );
  if (!account)
    return (
      <>
        {header}
        <PageSkeleton />
      </>
    );
  return (
    <>
      {header}
      <div className={classes.cards}>
        <Card title={t`Name and language`}>
          <OwnNameForm key={account.name} name={account.name} />
          <div className={classes.language}>
            <LanguageChoice onChange={(locale) => void keepLocale(locale)} />
            <p className={classes.hint}>
              <Trans>Mails come in this language too.</Trans>
            </p>
          </div>
        </Card>
        <Card title={t`Mails`}>
          <TicketMailsSwitch account={account} />
        </Card>
        <Card title={t`Change password`}>
          <OwnPasswordForm />
        </Card>
        <Card title={t`Where you are signed in`}>
          <OwnSessionList sessions={account.sessions} />
        </Card>
        {(viewerAccount?.memberships.length ?? 0) > 1 && (
          <Card
            title={t`Other customers`}
            description={
              <Trans>You are a contact of several customers and need only this one account.</Trans>
            }
          >
            <Button component={Link} to="/memberships" variant="default">
              <Trans>Switch customer</Trans>
            </Button>
          </Card>
        )}
      </div>
    </>
  );
}
