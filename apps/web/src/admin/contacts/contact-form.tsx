import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { changedValues } from '../../shared/form/changed-values.ts';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import type { ContactFormQuery } from '../__generated__/operations.ts';
import { ContactDataFields } from '../portal-card/contact-data-fields.tsx';
import { contactDataSchema } from '../portal-card/portal-values.ts';
import { useEditForm } from '../use-edit-form.ts';
import { contactSaveMutation } from './contact.graphql.ts';
import { formErrors } from './form-errors.ts';

type ContactValues = z.infer<typeof contactDataSchema>;

const noContact: ContactValues = { name: '', email: '', phone: '', position: '', locale: 'DE' };

interface ContactFormProps {
  customerId: string;
  /** `null` for a new one. */
  contact: ContactFormQuery['contact'];
}

/** Adds or changes a contact. It is saved through its customer. */
export function ContactForm({ customerId, contact }: ContactFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [save] = useMutation(contactSaveMutation);
  const stored = useMemo<ContactValues>(() => {
    if (!contact) return noContact;
    const { name, email, phone, position, locale } = contact;
    return { name, email: email ?? '', phone: phone ?? '', position: position ?? '', locale };
  }, [contact]);
  const { form, before } = useEditForm(contactDataSchema, stored);
  const submit = async (values: ContactValues): Promise<void> => {
    const changes = contact ? { id: contact.id, ...changedValues(before(), values) } : values;
    const { data } = await save({ variables: { customerId, contact: changes } });
    if (!data || applyUserErrors(form, formErrors(data.customerUpdate.errors))) return;
    form.reset(values);
    notifySuccess(t`Saved`);
    await client.refetchQueries({ include: 'active' });
    if (!contact) await navigate(`/admin/customers/${customerId}/contacts`);
  };
  return (
    <>
      <AppForm id="contact" form={form} onSubmit={submit}>
        <ContactDataFields control={form.control} prefix="" />
      </AppForm>
      <SaveBar form={form} formId="contact" />
    </>
  );
}
