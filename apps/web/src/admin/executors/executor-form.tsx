import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { ExecutorDetailFragment } from '../__generated__/operations.ts';
import { useEditForm } from '../use-edit-form.ts';
import { ExecutorFields } from './executor-fields.tsx';
import { executorSchema, executorValues, type ExecutorValues } from './executor-values.ts';
import { executorUpdateMutation } from './executor.graphql.ts';

/** Changes an executor. */
export function ExecutorForm({ executor }: { executor: ExecutorDetailFragment }) {
  const { t } = useLingui();
  const stored = useMemo(() => executorValues(executor), [executor]);
  const { form, before } = useEditForm(executorSchema, stored);
  const [update] = useMutation(executorUpdateMutation);
  const submit = async (values: ExecutorValues): Promise<void> => {
    const input = changedValues(before(), values);
    const { data } = await update({ variables: { id: executor.id, input } });
    if (!data || applyUserErrors(form, data.executorUpdate.errors)) return;
    form.reset(values);
    notifySuccess(t`Saved`);
  };
  return (
    <>
      <Card>
        <AppForm id="executor" form={form} onSubmit={submit}>
          <ExecutorFields control={form.control} />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="executor" />
    </>
  );
}
