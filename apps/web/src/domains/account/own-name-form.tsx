import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SimpleField, SimpleForm } from '../../shared/form/simple-form.tsx';
import { useSimpleForm } from '../../shared/form/use-simple-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { ownAccountUpdateMutation } from './own-account.graphql.ts';

/** Changes the own name. */
export function OwnNameForm({ name }: { name: string }) {
  const { t } = useLingui();
  const [update] = useMutation(ownAccountUpdateMutation);
  const form = useSimpleForm({
    initial: { name },
    required: ['name'],
    onSend: async (input) => {
      const { data } = await update({ variables: { input } });
      if (data?.accountUpdate.account) notifySuccess(t`Name saved`);
      return data?.accountUpdate.errors ?? [];
    },
  });
  return (
    <SimpleForm form={form} submitLabel={<Trans>Save name</Trans>}>
      <SimpleField form={form} name="name" label={t`Name`} autoComplete="name" required />
    </SimpleForm>
  );
}
