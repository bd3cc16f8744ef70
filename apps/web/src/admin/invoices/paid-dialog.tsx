import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { requiredDate } from '../../shared/form/checks.ts';
import { DateField } from '../../shared/form/date-field.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import classes from '../detail.module.css';
import { useToday } from '../use-today.ts';
import { invoiceMarkPaidMutation } from './invoice-actions.graphql.ts';

const schema = z.object({ paidAt: requiredDate() });

/** Asks on which day the money came. It cannot be undone, and says so. */
export function PaidDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const [markPaid] = useMutation(invoiceMarkPaidMutation);
  const form = useAppForm(schema, { paidAt: useToday() });
  const submit = async (input: z.infer<typeof schema>): Promise<void> => {
    const { data } = await markPaid({ variables: { id, input } });
    if (!data || applyUserErrors(form, data.invoiceMarkPaid.errors)) return;
    notifySuccess(t`Invoice marked as paid`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t`Mark as paid`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <AppForm form={form} onSubmit={submit}>
        <div className={classes.stack}>
          <p>
            <Trans>This cannot be undone.</Trans>
          </p>
          <DateField control={form.control} name="paidAt" label={t`Paid on`} required />
          <div className={classes.dialogButtons}>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={form.formState.isSubmitting}>
              <Trans>Mark as paid</Trans>
            </Button>
          </div>
        </div>
      </AppForm>
    </Modal>
  );
}
