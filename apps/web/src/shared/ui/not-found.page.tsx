import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { MessagePage } from './message-page.tsx';

/** For addresses that lead nowhere, and for things that do not exist for whoever asks: both look the same. */
export function NotFoundPage({ homePath = '/' }: { homePath?: string }) {
  const { t } = useLingui();
  return (
    <MessagePage
      title={t`This page does not exist`}
      actions={
        <Button component={Link} to={homePath}>
          <Trans>To the start page</Trans>
        </Button>
      }
    >
      <Trans>The address is wrong, or what was here is gone.</Trans>
    </MessagePage>
  );
}
