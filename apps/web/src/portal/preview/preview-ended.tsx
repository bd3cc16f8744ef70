import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { dropPreviewToken } from '../../shared/apollo/preview-token.ts';
import { MessagePage } from '../../shared/ui/message-page.tsx';

/** The 15 minutes are over, or the preview was ended elsewhere. */
export function PreviewEnded() {
  const { t } = useLingui();
  const leave = (): void => {
    dropPreviewToken();
    location.assign('/');
  };
  return (
    <main>
      <MessagePage
        title={t`The preview has ended`}
        actions={
          <Button onClick={leave}>
            <Trans>Back to the office</Trans>
          </Button>
        }
      >
        <Trans>You can start a new one at the contact.</Trans>
      </MessagePage>
    </main>
  );
}
