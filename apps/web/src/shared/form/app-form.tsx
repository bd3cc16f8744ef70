import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { summaryError } from './apply-user-errors.ts';
import { ErrorSummary } from './error-summary.tsx';
import { useSendingErrorText } from './use-sending-error-text.ts';

interface AppFormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Sends the values; an error that it throws is shown in the summary and nothing is lost. */
  onSubmit: (values: Values) => Promise<void>;
  children: ReactNode;
  /** Lets a button outside the form (`form="…"`) send it. */
  id?: string;
  className?: string;
}

/** A form with its error summary. What was typed is kept, whatever happens. */
export function AppForm<Values extends FieldValues>({
  form,
  onSubmit,
  children,
  id,
  className,
}: AppFormProps<Values>) {
  const errorText = useSendingErrorText();
  const send = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      form.setError(summaryError, { type: 'server', message: errorText(error) });
    }
  });
  return (
    <form id={id} className={className} noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary form={form} />
      {children}
    </form>
  );
}
