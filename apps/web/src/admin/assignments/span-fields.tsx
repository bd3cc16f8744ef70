import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form';
import { TextField } from '../../shared/form/text-field.tsx';
import { isElsewhere } from '../../shared/i18n/local-time.ts';
import type { AssignmentValues } from './assignment-values.ts';
import { shiftEnd } from './shift-end.ts';

/** Begin and end; the end moves along with the begin. */
export function SpanFields({ form }: { form: UseFormReturn<AssignmentValues> }) {
  const { t } = useLingui();
  const control: Control<AssignmentValues> = form.control;
  const startsAt = useWatch({ control, name: 'startsAt' });
  const before = useRef(startsAt);
  useEffect(() => {
    if (!startsAt || startsAt === before.current) return;
    const end = shiftEnd(before.current, startsAt, form.getValues('endsAt'));
    before.current = startsAt;
    // A value that was put back (discarded, newer data) brings its own end along.
    if (form.getFieldState('startsAt').isDirty) form.setValue('endsAt', end, { shouldDirty: true });
  }, [form, startsAt]);
  const zone = isElsewhere() ? { description: t`In German time` } : {};
  return (
    <>
      <TextField
        control={control}
        name="startsAt"
        label={t`Begin`}
        type="datetime-local"
        required
        {...zone}
      />
      <TextField control={control} name="endsAt" label={t`End`} type="datetime-local" required {...zone} />
    </>
  );
}
