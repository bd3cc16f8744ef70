import '@mantine/core/styles/Switch.css';
import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { notifyFailure, notifySuccess } from '../../shared/ui/toast-store.ts';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import type { OwnAccountQuery } from '../__generated__/operations.ts';
import { ownAccountUpdateMutation } from './own-account.graphql.ts';

/** Whether mails about tickets come. It moves at once and goes back when the API refuses. */
export function TicketMailsSwitch({ account }: { account: NonNullable<OwnAccountQuery['account']> }) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const [update] = useMutation(ownAccountUpdateMutation);
  const change = async (ticketMails: boolean): Promise<void> => {
    const { id, name, locale } = account;
    try {
      const { data } = await update({
        variables: { input: { ticketMails } },
        optimisticResponse: {
          accountUpdate: {
            __typename: 'AccountUpdatePayload',
            account: { __typename: 'Account', id, name, locale, ticketMails },
            errors: [],
          },
        },
      });
      const refused = data?.accountUpdate.errors[0];
      if (refused) notifyFailure(refused.message);
      else
        notifySuccess(
          ticketMails ? t`You get e-mails about tickets` : t`You get no more e-mails about tickets`,
        );
    } catch (error) {
      notifyFailure(errorText(error));
    }
  };
  return (
    <Switch
      size="md"
      label={t`E-mails about tickets`}
      description={t`When we answer or the status of a ticket changes`}
      checked={account.ticketMails}
      onChange={(event) => void change(event.currentTarget.checked)}
    />
  );
}
