import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { ExecutorFields } from './executor-fields.tsx';
import { emptyExecutor, executorSchema, type ExecutorValues } from './executor-values.ts';
import { executorCreateMutation } from './executor.graphql.ts';

/** A new executor. */
export function ExecutorCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [create] = useMutation(executorCreateMutation);
  const form = useAppForm(executorSchema, emptyExecutor);
  const submit = async (input: ExecutorValues): Promise<void> => {
    const { data } = await create({ variables: { input } });
    if (!data || applyUserErrors(form, data.executorCreate.errors)) return;
    form.reset();
    notifySuccess(t`Executor added`);
    await navigate('/admin/executors');
  };
  return (
    <>
      <PageHeader title={t`New executor`} back={{ to: '/admin/executors', label: t`Executors` }} />
      <Card>
        <AppForm id="executor" form={form} onSubmit={submit}>
          <ExecutorFields control={form.control} />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="executor" />
    </>
  );
}
