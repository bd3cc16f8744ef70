import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { errorInfo } from '../apollo/error-info.ts';
import { useErrorText } from '../ui/use-error-text.ts';
import { summaryError } from './apply-user-errors.ts';
import { ErrorSummary } from './error-summary.tsx';

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
  const { t } = useLingui();
  const errorText = useErrorText();
  const send = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
    } catch (error) {
      const { kind } = errorInfo(error);
      const message =
        kind === 'unreachable' ? t`No connection. Nothing was saved; please try again.` : errorText(error);
      form.setError(summaryError, { type: 'server', message });
    }
  });
  return (
    <form id={id} className={className} noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary form={form} />
      {children}
    </form>
  );
}
