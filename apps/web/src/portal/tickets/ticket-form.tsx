import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { TicketCategory } from '@kundenportal/rules/enums';
import { LIMITS } from '@kundenportal/rules/limits';
import { FilePicker } from '../../domains/files/file-picker.tsx';
import { useUploads } from '../../domains/files/use-uploads.ts';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { AppForm } from '../../shared/form/app-form.tsx';
import { applyUserErrors } from '../../shared/form/apply-user-errors.ts';
import { type SelectOption } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import { useAppForm } from '../../shared/form/use-app-form.ts';
import { Card } from '../../shared/ui/card.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { dropDraft, newIdempotencyKey } from '../drafts/draft-store.ts';
import { CategoryField } from './category-field.tsx';
import { DraftKeeper } from './draft-keeper.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ticketCreateMutation } from './ticket-create.graphql.ts';
import type { TicketDraft } from './ticket-draft.ts';
import classes from './ticket-form.module.css';
import { ticketFormSchema, type TicketFormValues } from './ticket-form-schema.ts';

interface TicketFormProps {
  /** Where the draft is kept, `null` for nowhere. */
  draftKey: string | null;
  initial: TicketDraft;
  objects: readonly SelectOption[];
}

/** The form of a new ticket. Photos are sent while the rest is being typed. */
export function TicketForm({ draftKey, initial, objects }: TicketFormProps) {
  const { t } = useLingui();
  const { menu } = useViewer();
  const navigate = useNavigate();
  const [create] = useMutation(ticketCreateMutation);
  const idempotencyKey = useRef(initial.idempotencyKey);
  const { idempotencyKey: _key, ...values } = initial;
  const onlyObject = objects.length === 1 ? objects[0]?.value : undefined;
  const form = useAppForm<TicketFormValues>(ticketFormSchema, {
    ...values,
    objectId: values.objectId || (onlyObject ?? ''),
  });
  const files = useWatch({ control: form.control, name: 'files' });
  const setFiles = (next: TicketFormValues['files']): void => form.setValue('files', next);
  const uploads = useUploads((file) => setFiles([...form.getValues('files'), file]));
  const isSending = uploads.pending.some(({ problem }) => problem === null);

  const submit = async (input: TicketFormValues): Promise<void> => {
    const { data } = await create({
      variables: {
        input: {
          objectId: input.objectId || null,
          roomId: input.roomId || null,
          category: input.category as TicketCategory,
          subject: input.subject,
          description: input.description,
          fileIds: input.files.map(({ id }) => id),
          idempotencyKey: idempotencyKey.current,
        },
      },
    });
    if (!data) return;
    const { errors, ticket } = data.ticketCreate;
    // The key belongs to other words that arrived before: the next try is a ticket of its own.
    if (errors.some(({ code }) => code === 'CONFLICT')) idempotencyKey.current = newIdempotencyKey();
    if (applyUserErrors(form, errors, { fileIds: 'files' }) || !ticket) return;
    if (draftKey) dropDraft(draftKey);
    const { number } = ticket;
    notifySuccess(t`Ticket ${number} was created. We take care of it.`);
    await navigate(`/portal/tickets/${ticket.id}`, { replace: true });
  };
  return (
    <AppForm form={form} onSubmit={submit}>
      {draftKey && <DraftKeeper control={form.control} draftKey={draftKey} idempotencyKey={idempotencyKey} />}
      <Card>
        <div className={classes.fields}>
          <CategoryField control={form.control} withInvoices={menu?.invoices ?? false} />
          <PlaceFields form={form} objects={objects} />
          <TextField
            control={form.control}
            name="subject"
            label={t`Subject`}
            description={t`In one line, for example: bins on the second floor not emptied`}
            maxLength={LIMITS.title}
            required
          />
          <TextareaField
            control={form.control}
            name="description"
            label={t`Description`}
            description={t`What, where exactly, since when?`}
            rows={5}
            maxLength={LIMITS.longText}
            required
          />
          <FilePicker
            label={t`Photos`}
            description={t`A photo often says more than words.`}
            files={files}
            uploads={uploads}
            limit={LIMITS.filesPerTicket}
            error={form.formState.errors.files?.message}
            onRemove={(id) => setFiles(files.filter((file) => file.id !== id))}
          />
        </div>
      </Card>
      <div className={classes.actions}>
        <Button type="submit" size="lg" loading={form.formState.isSubmitting} disabled={isSending}>
          {isSending ? <Trans>Photos are being sent…</Trans> : <Trans>Send ticket</Trans>}
        </Button>
        {draftKey && (
          <p className={classes.hint}>
            <Trans>What you type is kept on this device until you send it.</Trans>
          </p>
        )}
      </div>
    </AppForm>
  );
}
