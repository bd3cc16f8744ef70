import { useFieldArray } from 'react-hook-form';
import { AppForm } from '../../shared/form/app-form.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { useHasPortalPlan } from '../use-plan.ts';
import { ActivationCard } from './activation-card.tsx';
import { ContactsCard } from './contacts-card.tsx';
import { CustomerFlagsCard } from './customer-flags-card.tsx';
import { InvitationsDue } from './invitations-due.tsx';
import classes from './portal-form.module.css';
import { newContactValues } from './portal-values.ts';
import { usePortalForm } from './use-portal-form.ts';

/** The portal card: switch, flags and contacts with one save bar. */
export function PortalForm({ customer }: { customer: CustomerPortalFragment }) {
  const { form, submit, reload } = usePortalForm(customer);
  const { control } = form;
  const hasPlan = useHasPortalPlan();
  const contacts = useFieldArray({ control, name: 'contacts', keyName: 'rowKey' });
  const addContact = (): void => contacts.append(newContactValues(hasPlan), { shouldFocus: false });
  return (
    <>
      <AppForm id="portal" form={form} onSubmit={submit} className={classes.form}>
        <ActivationCard control={control} customer={customer} onAddContact={addContact} />
        <CustomerFlagsCard control={control} />
        <ContactsCard
          control={control}
          customer={customer}
          rows={contacts.fields}
          onAdd={addContact}
          onRemove={contacts.remove}
          onChanged={reload}
        />
        <InvitationsDue control={control} customer={customer} />
      </AppForm>
      <SaveBar form={form} formId="portal" />
    </>
  );
}
