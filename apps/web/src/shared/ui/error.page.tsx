import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { MessagePage } from './message-page.tsx';
import { NotFoundPage } from './not-found.page.tsx';
import { useErrorText } from './use-error-text.ts';

/** A part of the program that a newer release replaced cannot be loaded any more. */
function isStaleRelease(error: unknown): boolean {
  return error instanceof TypeError && /import|module|preload/i.test(error.message);
}

/** Shown in place of a page that failed. The frame around it stays. */
export function ErrorPage() {
  const { t } = useLingui();
  const error = useRouteError();
  const text = useErrorText();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <MessagePage
      title={t`This did not work`}
      actions={
        <Button onClick={() => location.reload()}>
          <Trans>Load the page again</Trans>
        </Button>
      }
    >
      {isStaleRelease(error) ? (
        <Trans>There is a newer version, or the connection was lost.</Trans>
      ) : (
        text(error)
      )}
    </MessagePage>
  );
}
