import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { AssignmentDetailFragment } from '../__generated__/operations.ts';
import { useEditForm } from '../use-edit-form.ts';
import { AssignmentFields } from './assignment-fields.tsx';
import {
  assignmentSchema,
  assignmentValues,
  withInstants,
  type AssignmentValues,
} from './assignment-values.ts';
import { assignmentUpdateMutation } from './assignment.graphql.ts';

/** Changes an assignment that is not over; then its page shows it. */
export function AssignmentForm({ assignment }: { assignment: AssignmentDetailFragment }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const stored = useMemo(() => assignmentValues(assignment), [assignment]);
  const { form, before } = useEditForm(assignmentSchema, stored);
  const [update] = useMutation(assignmentUpdateMutation);
  const submit = async (values: AssignmentValues): Promise<void> => {
    const input = withInstants(changedValues(before(), values));
    const { data } = await update({ variables: { id: assignment.id, input } });
    if (!data || applyUserErrors(form, data.assignmentUpdate.errors)) return;
    form.reset(values);
    notifySuccess(t`Saved`);
    await navigate(`/admin/assignments/${assignment.id}`);
  };
  return (
    <>
      <Card>
        <AppForm id="assignment" form={form} onSubmit={submit}>
          <FormGrid>
            <AssignmentFields form={form} executors={assignment.executors ?? []} />
          </FormGrid>
        </AppForm>
      </Card>
      <SaveBar form={form} formId="assignment" />
    </>
  );
}
