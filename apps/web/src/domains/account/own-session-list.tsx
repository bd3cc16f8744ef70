import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { notifyFailure, notifySuccess } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import type { OwnSessionFragment } from '../__generated__/operations.ts';
import { deviceName } from './device-name.ts';
import classes from './own-session-list.module.css';
import { ownSessionRevokeMutation, ownSessionsRevokeMutation } from './own-sessions.graphql.ts';

/** Where one is signed in, with ways to end it. */
export function OwnSessionList({ sessions }: { sessions: readonly OwnSessionFragment[] }) {
  const { t } = useLingui();
  const { formatRelative } = useFormatters();
  const errorText = useErrorText();
  const [revoke] = useMutation(ownSessionRevokeMutation);
  const [revokeAll, { loading }] = useMutation(ownSessionsRevokeMutation);
  const run = async (action: () => Promise<readonly { message: string }[] | undefined>, done: string) => {
    try {
      const errors = await action();
      if (errors?.length === 0) notifySuccess(done);
      else if (errors?.[0]) notifyFailure(errors[0].message);
    } catch (error) {
      notifyFailure(errorText(error));
    }
  };
  return (
    <>
      <ul className={classes.list} role="list">
        {sessions.map(({ id, userAgent, lastSeenAt, current }) => {
          const name = deviceName(userAgent) ?? t`Unknown device`;
          const seen = formatRelative(lastSeenAt);
          return (
            <li key={id} className={classes.row}>
              <span className={classes.text}>
                <strong>{name}</strong>
                <span className={classes.detail}>
                  <Trans>last used {seen}</Trans>
                </span>
              </span>
              {current ? (
                <StatusBadge tone="success">
                  <Trans>This device</Trans>
                </StatusBadge>
              ) : (
                <Button
                  variant="default"
                  aria-label={t`Sign out: ${name}`}
                  onClick={() =>
                    void run(
                      async () => (await revoke({ variables: { id } })).data?.sessionRevoke.errors,
                      t`Signed out there`,
                    )
                  }
                >
                  <Trans>Sign out</Trans>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Button
          variant="default"
          loading={loading}
          onClick={() =>
            void run(
              async () => (await revokeAll()).data?.sessionsRevoke.errors,
              t`Signed out everywhere else`,
            )
          }
        >
          <Trans>Sign out everywhere else</Trans>
        </Button>
      )}
    </>
  );
}
