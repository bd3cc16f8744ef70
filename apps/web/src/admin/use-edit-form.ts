import { useEffect, useRef } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { $ZodType } from 'zod/v4/core';
import { useAppForm } from '../shared/form/use-app-form.ts';

/** A form on a stored record. */
export interface EditForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** What the form began with: what is compared to find the changes. */
  before: () => Values;
  /** Begins anew with a newer record, and shows `typed` as unsaved changes on top of it. */
  adopt: (fresh: Values, typed: Values) => void;
}

/**
 * A form that begins with a stored record and follows it as long as nothing was typed: newer data
 * never overwrites what a person is writing.
 * @param stored must keep its identity while the record is the same (`useMemo`)
 */
export function useEditForm<Values extends FieldValues>(
  schema: $ZodType<Values, Values>,
  stored: Values,
): EditForm<Values> {
  const form = useAppForm<Values>(schema, stored as DefaultValues<Values>);
  const { isDirty } = form.formState;
  const shown = useRef(stored);
  useEffect(() => {
    if (isDirty || shown.current === stored) return;
    shown.current = stored;
    form.reset(stored);
  }, [form, isDirty, stored]);
  return {
    form,
    before: () => form.formState.defaultValues as Values,
    adopt: (fresh, typed) => {
      form.reset(fresh, { keepSubmitCount: true });
      form.reset(typed, { keepDefaultValues: true, keepSubmitCount: true });
    },
  };
}
