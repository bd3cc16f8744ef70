import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { deviceName } from '../../domains/account/device-name.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { useAction } from '../../shared/ui/use-action.ts';
import type { MyAccountQuery } from '../__generated__/operations.ts';
import { mySessionRevokeMutation, mySessionsRevokeMutation } from './my-account.graphql.ts';
import classes from './sessions-card.module.css';

type Session = NonNullable<MyAccountQuery['account']>['sessions'][number];

/** Open sessions of the own account. */
export function SessionsCard({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const run = useAction();
  const [revoke] = useMutation(mySessionRevokeMutation);
  const [revokeOthers] = useMutation(mySessionsRevokeMutation);
  const end = async (id: string): Promise<void> => {
    if (await run(async () => (await revoke({ variables: { id } })).data?.sessionRevoke))
      notifySuccess(t`Session ended`);
  };
  const endOthers = async (): Promise<void> => {
    if (await run(async () => (await revokeOthers()).data?.sessionsRevoke))
      notifySuccess(t`Every other session has ended`);
  };
  return (
    <Card
      title={<Trans>Open sessions</Trans>}
      actions={
        sessions.length > 1 && (
          <Button variant="default" onClick={() => void endOthers()}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        )
      }
      flush
    >
      <ul className={classes.list} role="list">
        {sessions.map(({ id, userAgent, createdAt, lastSeenAt, current }) => (
          <li key={id} className={classes.row}>
            <div className={classes.text}>
              <span>{deviceName(userAgent) ?? <Trans>Unknown browser</Trans>}</span>
              <span className={classes.meta}>
                <Trans>
                  Since {formatDateTime(createdAt)}, last used {formatDateTime(lastSeenAt)}
                </Trans>
              </span>
            </div>
            {current ? (
              <StatusBadge tone="success">
                <Trans>This session</Trans>
              </StatusBadge>
            ) : (
              <Button variant="default" size="xs" onClick={() => void end(id)}>
                <Trans>End session</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
