import { Trans, useLingui } from '@lingui/react/macro';
import { MessagePage } from '../shared/ui/message-page.tsx';

/** Stands in for parts of the office that are in the menu already. */
export function InPreparationPage() {
  const { t } = useLingui();
  return (
    <MessagePage title={t`In preparation`}>
      <Trans>This part of the office follows shortly.</Trans>
    </MessagePage>
  );
}
