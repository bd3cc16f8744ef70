import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useFormState, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { ConfirmDialog } from './confirm-dialog.tsx';
import classes from './save-bar.module.css';
import { useLeaveGuard } from './use-leave-guard.ts';

interface SaveBarProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** `id` of the `AppForm` that the button sends. */
  formId: string;
}

/**
 * Appears with the first change of a form and asks before changes are lost. After a successful save
 * call `form.reset(savedValues)`: then it goes.
 */
export function SaveBar<Values extends FieldValues>({ form, formId }: SaveBarProps<Values>) {
  const { t } = useLingui();
  const { isDirty, isSubmitting } = useFormState({ control: form.control });
  const guard = useLeaveGuard(isDirty && !isSubmitting);
  return (
    <>
      {isDirty && (
        <div className={classes.bar} data-save-bar role="region" aria-label={t`Unsaved changes`}>
          <span className={classes.text}>
            <Trans>Unsaved changes</Trans>
          </span>
          <Button variant="default" disabled={isSubmitting} onClick={() => form.reset()}>
            <Trans>Discard</Trans>
          </Button>
          <Button type="submit" form={formId} loading={isSubmitting}>
            <Trans>Save</Trans>
          </Button>
        </div>
      )}
      <ConfirmDialog
        opened={guard.isAsking}
        title={t`Leave without saving?`}
        confirmLabel={t`Leave`}
        dangerous
        onConfirm={guard.leave}
        onClose={guard.stay}
      >
        <Trans>Your changes on this page would be lost.</Trans>
      </ConfirmDialog>
    </>
  );
}
