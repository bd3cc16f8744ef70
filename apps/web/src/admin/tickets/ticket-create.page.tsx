import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import type { TicketCategory } from '@kundenportal/rules/enums';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useUploads } from '../../domains/files/use-uploads.ts';
import { newIdempotencyKey } from '../../domains/tickets/idempotency-key.ts';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { SaveBar } from '../../shared/ui/save-bar.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { ticketCreateMutation } from './ticket-create.graphql.ts';
import { TicketFields } from './ticket-fields.tsx';
import { newTicketSchema, type NewTicketValues } from './ticket-values.ts';

/** A ticket for a customer who called. `?customer=` chooses whose. */
export function TicketCreatePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [create] = useMutation(ticketCreateMutation);
  const idempotencyKey = useRef(newIdempotencyKey());
  const form = useAppForm<NewTicketValues>(newTicketSchema, {
    customerId: params.get('customer') ?? '',
    objectId: '',
    roomId: '',
    category: '',
    subject: '',
    description: '',
    files: [],
  });
  const uploads = useUploads((file) =>
    form.setValue('files', [...form.getValues('files'), file], { shouldDirty: true }),
  );
  const submit = async (values: NewTicketValues): Promise<void> => {
    const { files, objectId, roomId, category, ...rest } = values;
    if (uploads.pending.some(({ problem }) => problem === null)) {
      form.setError('files', { type: 'custom', message: t`Files are still being sent.` });
      return;
    }
    const input = {
      ...rest,
      category: category as TicketCategory,
      objectId: objectId || null,
      roomId: roomId || null,
      fileIds: files.map(({ id }) => id),
      idempotencyKey: idempotencyKey.current,
    };
    const { data } = await create({ variables: { input } });
    const { ticket, errors } = data?.ticketCreate ?? { ticket: null, errors: [] };
    // The key belongs to other words that arrived before: the next try is a ticket of its own.
    if (errors.some(({ code }) => code === 'CONFLICT')) idempotencyKey.current = newIdempotencyKey();
    if (applyUserErrors(form, errors, { fileIds: 'files' }) || !ticket) return;
    form.reset(values);
    const { number } = ticket;
    notifySuccess(t`Ticket ${number} added`);
    await navigate(`/admin/tickets/${ticket.id}`);
  };
  return (
    <>
      <PageHeader title={t`New ticket`} back={{ to: '/admin/tickets', label: t`Tickets` }} />
      <Card>
        <AppForm id="ticket" form={form} onSubmit={submit}>
          <TicketFields form={form} uploads={uploads} />
        </AppForm>
      </Card>
      <SaveBar form={form} formId="ticket" />
    </>
  );
}
