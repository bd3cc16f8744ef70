import { useEffect, useRef } from 'react';
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form';

interface Billed {
  customerId: string;
  objectIds: string[];
}

/** Another customer has other objects: takes out the chosen ones when the person changes the customer. */
export function useDropObjects<Values extends Billed>(form: UseFormReturn<Values>): void {
  const { control, getFieldState, setValue } = form as unknown as UseFormReturn<Billed>;
  const customerId = useWatch({ control: control as Control<Billed>, name: 'customerId' });
  const before = useRef(customerId);
  useEffect(() => {
    if (before.current === customerId) return;
    before.current = customerId;
    // What was put back (discarded, newer data) brings its own objects along.
    if (getFieldState('customerId').isDirty) setValue('objectIds', [], { shouldDirty: true });
  }, [customerId, getFieldState, setValue]);
}
