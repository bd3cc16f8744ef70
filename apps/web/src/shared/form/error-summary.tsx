import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useFormState, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { listErrors } from './error-list.ts';
import classes from './error-summary.module.css';

/** The label of a field as the page shows it, with a colon: several messages may be the same. */
function labelOf(name: string): string {
  const field = document.querySelector(`[name="${CSS.escape(name)}"]`);
  const label = field && 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined;
  const text = label?.firstChild?.textContent?.trim();
  return text ? `${text}: ` : '';
}

/** What must be mended, as links to the fields. It takes the focus after every refused sending. */
export function ErrorSummary<Values extends FieldValues>({ form }: { form: UseFormReturn<Values> }) {
  const { errors, submitCount, isSubmitting } = useFormState({ control: form.control });
  const box = useRef<HTMLDivElement>(null);
  const announced = useRef(0);
  const listed = listErrors(errors);
  const hasErrors = listed.length > 0;

  useEffect(() => {
    if (isSubmitting || !hasErrors || announced.current === submitCount) return;
    announced.current = submitCount;
    box.current?.focus();
  }, [hasErrors, isSubmitting, submitCount]);

  if (!hasErrors || submitCount === 0) return null;
  return (
    <div ref={box} className={classes.box} tabIndex={-1} role="alert">
      <p className={classes.title}>
        <Plural value={listed.length} one="Please check one thing:" other="Please check # things:" />
      </p>
      <ul>
        {listed.map(({ name, message }) => (
          <li key={`${name ?? ''}:${message}`}>
            {name ? (
              <button type="button" onClick={() => form.setFocus(name as FieldPath<Values>)}>
                {labelOf(name)}
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
