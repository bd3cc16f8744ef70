import { useEffect, useRef, type RefObject } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * The state that a form began with, as the API asks for it to notice a conflict: it stands still from
 * the first change on, however new the data on the page is.
 */
export function useReadAt<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  updatedAt: string | null,
): RefObject<string | null> {
  const { isDirty } = form.formState;
  const readAt = useRef(updatedAt);
  useEffect(() => {
    if (!isDirty) readAt.current = updatedAt;
  }, [isDirty, updatedAt]);
  return readAt;
}
