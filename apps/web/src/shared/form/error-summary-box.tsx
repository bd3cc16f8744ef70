import { Plural } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ListedError } from './error-list.ts';
import classes from './error-summary-box.module.css';

interface ErrorSummaryBoxProps {
  errors: readonly ListedError[];
  /** Counts how often the form was sent; the box takes the focus once each time. */
  attempt: number;
  isSubmitting: boolean;
  /** Puts the focus into a field. */
  onPick: (name: string) => void;
}

/** The label of a field as the page shows it, with a colon: several messages may be the same. */
function labelOf(name: string): string {
  const field = document.querySelector(`[name="${CSS.escape(name)}"]`);
  const legend = field?.matches('[type="radio"]') ? field.closest('fieldset')?.querySelector('legend') : null;
  const label = field && 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined;
  const text = (legend ?? label)?.firstChild?.textContent?.trim();
  if (!text) return '';
  return text.endsWith('?') ? `${text} ` : `${text}: `;
}

/** What must be mended, as links to the fields; what is at fault outside of them stands alone. It takes the focus after every refused sending. */
export function ErrorSummaryBox({ errors, attempt, isSubmitting, onPick }: ErrorSummaryBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const announced = useRef(0);
  const hasErrors = errors.length > 0 && attempt > 0;

  useEffect(() => {
    if (isSubmitting || !hasErrors || announced.current === attempt) return;
    announced.current = attempt;
    box.current?.focus();
  }, [attempt, hasErrors, isSubmitting]);

  if (!hasErrors) return null;
  return (
    <div ref={box} className={classes.box} tabIndex={-1} role="alert">
      {errors.some(({ name }) => name) && (
        <p className={classes.title}>
          <Plural value={errors.length} one="Please check one thing:" other="Please check # things:" />
        </p>
      )}
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name ?? ''}:${message}`}>
            {name ? (
              <button type="button" onClick={() => onPick(name)}>
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
