import { useFormState, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { listErrors } from './error-list.ts';
import { ErrorSummaryBox } from './error-summary-box.tsx';

/** The error summary of a form of `useAppForm`. */
export function ErrorSummary<Values extends FieldValues>({ form }: { form: UseFormReturn<Values> }) {
  const { errors, submitCount, isSubmitting } = useFormState({ control: form.control });
  return (
    <ErrorSummaryBox
      errors={listErrors(errors)}
      attempt={submitCount}
      isSubmitting={isSubmitting}
      onPick={(name) => form.setFocus(name as FieldPath<Values>)}
    />
  );
}
