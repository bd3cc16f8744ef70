import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { MessagePage } from './message-page.tsx';
import { useErrorText } from './use-error-text.ts';

/** In the place of a whole page whose first answer could not be had: nothing of its frame is known yet. */
export function MessagePageError({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const { t } = useLingui();
  const text = useErrorText();
  return (
    <main>
      <MessagePage
        title={t`This did not work`}
        actions={
          <Button onClick={() => onRetry()}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        {text(error)}
      </MessagePage>
    </main>
  );
}
