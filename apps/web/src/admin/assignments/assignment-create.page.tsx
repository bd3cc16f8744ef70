import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { ObjectPickerField } from '../objects/object-picker-field.tsx';
import { AssignmentFields } from './assignment-fields.tsx';
import {
  emptyAssignment,
  newAssignmentSchema,
  withInstants,
  type AssignmentValues,
  type NewAssignmentValues,
} from './assignment-values.ts';
import { assignmentCreateMutation } from './assignment-create.graphql.ts';
import { useLinkNewAssignment } from './use-link-new-assignment.ts';

/** A new assignment. `?object=` and `?title=` fill in, `?ticket=` links it to that ticket afterwards. */
export function AssignmentCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [create] = useMutation(assignmentCreateMutation);
  const ticketId = params.get('ticket') ?? '';
  const link = useLinkNewAssignment(ticketId);
  const form = useAppForm(newAssignmentSchema, {
    ...emptyAssignment,
    objectId: params.get('object') ?? '',
    title: params.get('title') ?? '',
  });
  const submit = async (values: NewAssignmentValues): Promise<void> => {
    const { data } = await create({ variables: { input: withInstants(values) } });
    const { assignment, errors } = data?.assignmentCreate ?? { assignment: null, errors: [] };
    if (applyUserErrors(form, errors) || !assignment) return;
    form.reset(values);
    notifySuccess(t`Assignment added`);
    if (ticketId && (await link(assignment.id))) await navigate(`/admin/tickets/${ticketId}`);
    else await navigate(`/admin/assignments/${assignment.id}`);
  };
  const back = ticketId
    ? { to: `/admin/tickets/${ticketId}`, label: t`Ticket` }
    : { to: '/admin/assignments', label: t`Assignments` };
  return (
    <>
      <PageHeader title={t`New assignment`} back={back} />
      <Card>
        {ticketId && (
          <div style={{ marginBottom: '1rem' }}>
            <Notice tone="info">
              <Trans>The assignment is linked to the ticket when you save it.</Trans>
            </Notice>
          </div>
        )}
        <AppForm id="assignment" form={form} onSubmit={submit}>
          <FormGrid>
            <div data-wide>
              <ObjectPickerField control={form.control} name="objectId" label={t`Object`} required />
            </div>
            <AssignmentFields form={form as unknown as UseFormReturn<AssignmentValues>} />
          </FormGrid>
        </AppForm>
      </Card>
      <SaveBar form={form} formId="assignment" />
    </>
  );
}
