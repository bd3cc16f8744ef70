import { useLingui } from '@lingui/react/macro';
import type { UseFormReturn } from 'react-hook-form';
import { LIMITS } from '@kundenportal/rules/limits';
import { useAssignmentStatusWords } from '../../domains/assignments/assignment-status-badge.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import { ExecutorsField } from '../executors/executors-field.tsx';
import type { AssignmentValues } from './assignment-values.ts';
import { SpanFields } from './span-fields.tsx';

interface AssignmentFieldsProps {
  form: UseFormReturn<AssignmentValues>;
  executors?: readonly { id: string; displayName: string }[];
}

/** Data of an assignment; says what of it a customer may see. */
export function AssignmentFields({ form, executors = [] }: AssignmentFieldsProps) {
  const { t } = useLingui();
  const words = useAssignmentStatusWords();
  const { control } = form;
  return (
    <>
      <div data-wide>
        <TextField
          control={control}
          name="title"
          label={t`Title`}
          description={t`What is done, in one line. Customers see it.`}
          maxLength={LIMITS.title}
          autoComplete="off"
          required
        />
      </div>
      <SpanFields form={form} />
      <ExecutorsField control={control} name="executorIds" label={t`Executors`} known={executors} />
      <SelectField
        control={control}
        name="status"
        label={t`Status`}
        description={t`A draft is never seen by customers.`}
        options={(['PLANNED', 'DRAFT'] as const).map((status) => ({ value: status, label: words[status] }))}
      />
      <div data-wide>
        <TextareaField
          control={control}
          name="description"
          label={t`Description`}
          description={t`Customers see it.`}
          maxLength={LIMITS.longText}
        />
      </div>
      <div data-wide>
        <TextareaField
          control={control}
          name="note"
          label={t`Internal note`}
          description={t`Only the office sees it.`}
          maxLength={LIMITS.longText}
        />
      </div>
    </>
  );
}
