import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, type ReactNode } from 'react';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { ObjectDetailFragment } from '../__generated__/operations.ts';
import classes from '../portal-card/portal-form.module.css';
import { useEditForm } from '../use-edit-form.ts';
import { ObjectFields } from './object-fields.tsx';
import { ObjectPortalCard } from './object-portal-card.tsx';
import { objectSchema, objectValues, type ObjectValues } from './object-values.ts';
import { objectUpdateMutation } from './object.graphql.ts';

interface ObjectFormProps {
  object: ObjectDetailFragment;
  /** What is saved by itself, above the save bar. */
  children: ReactNode;
}

/** Changes an object and its portal settings with one save bar. */
export function ObjectForm({ object, children }: ObjectFormProps) {
  const { t } = useLingui();
  const stored = useMemo(() => objectValues(object), [object]);
  const { form, before } = useEditForm(objectSchema, stored);
  const [update] = useMutation(objectUpdateMutation);
  const submit = async (values: ObjectValues): Promise<void> => {
    const was = before();
    const changes = changedValues(was, values);
    const input = {
      ...changes,
      ...(changes.visibility ? { visibility: changedValues(was.visibility, values.visibility) } : {}),
    };
    const { data } = await update({ variables: { id: object.id, input } });
    const { object: saved, errors } = data?.objectUpdate ?? { object: null, errors: [] };
    if (applyUserErrors(form, errors) || !saved) return;
    form.reset(objectValues(saved));
    notifySuccess(t`Saved`);
  };
  return (
    <div className={classes.form}>
      <AppForm id="object" form={form} onSubmit={submit} className={classes.form}>
        <ObjectPortalCard control={form.control} customer={object.customer} />
        <Card title={<Trans>Master data</Trans>}>
          <ObjectFields control={form.control} />
        </Card>
      </AppForm>
      {children}
      <SaveBar form={form} formId="object" />
    </div>
  );
}
