import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { TicketCategory } from '@kundenportal/rules/enums';
import type { UploadedFile } from '../../domains/files/upload-file.ts';
import { useSimpleForm, type SimpleForm } from '../../shared/form/use-simple-form.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { dropDraft, keepDraft, newIdempotencyKey } from '../drafts/draft-store.ts';
import { ticketCreateMutation } from './ticket-create.graphql.ts';
import { hasContent, type TicketDraft, type TicketField } from './ticket-draft.ts';

/** The form of a new ticket. */
export interface TicketForm {
  form: SimpleForm<TicketField>;
  files: readonly UploadedFile[];
  addFile: (file: UploadedFile) => void;
  removeFile: (id: string) => void;
}

/**
 * A new ticket: keeps every letter on this device, sends it once, then shows it.
 * @param initial where it begins
 * @param draftKey where the draft is kept, `null` for nowhere
 */
export function useTicketForm(initial: TicketDraft, draftKey: string | null): TicketForm {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [create] = useMutation(ticketCreateMutation);
  const [idempotencyKey, setIdempotencyKey] = useState(initial.idempotencyKey);
  const [files, setFiles] = useState(initial.files);
  const { objectId, roomId, category, subject, description } = initial;
  const form = useSimpleForm<TicketField>({
    initial: { objectId, roomId, category, subject, description },
    required: ['category', 'subject', 'description'],
    missingText: { category: t`Please choose.` },
    onSend: async (values) => {
      const { data } = await create({
        variables: {
          input: {
            objectId: values.objectId || null,
            roomId: values.roomId || null,
            category: values.category as TicketCategory,
            subject: values.subject,
            description: values.description,
            fileIds: files.map(({ id }) => id),
            idempotencyKey,
          },
        },
      });
      const { errors = [], ticket } = data?.ticketCreate ?? {};
      // The key belongs to other words that arrived before: the next try is a ticket of its own.
      if (errors.some(({ code }) => code === 'CONFLICT')) setIdempotencyKey(newIdempotencyKey());
      if (!ticket || errors.length > 0) return errors;
      if (draftKey) dropDraft(draftKey);
      const { number } = ticket;
      notifySuccess(t`Ticket ${number} was created. We take care of it.`);
      await navigate(`/portal/tickets/${ticket.id}`, { replace: true });
      return [];
    },
  });
  const { values } = form;
  useEffect(() => {
    if (!draftKey) return;
    const draft = { ...values, files, idempotencyKey };
    if (hasContent(draft)) keepDraft(draftKey, draft);
    else dropDraft(draftKey);
  }, [draftKey, values, files, idempotencyKey]);
  return {
    form,
    files,
    addFile: (file) => setFiles((old) => [...old, file]),
    removeFile: (id) => setFiles((old) => old.filter((file) => file.id !== id)),
  };
}
