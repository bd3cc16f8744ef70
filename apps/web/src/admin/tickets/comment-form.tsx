import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { LIMITS } from '@kundenportal/rules/limits';
import { useRef, useState, type FormEvent } from 'react';
import { FilePicker } from '../../domains/files/file-picker.tsx';
import { useUploads } from '../../domains/files/use-uploads.ts';
import { newIdempotencyKey } from '../../domains/tickets/idempotency-key.ts';
import { useSendingErrorText } from '../../shared/form/use-sending-error-text.ts';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { CommentAudience } from './comment-audience.tsx';
import classes from './comment-form.module.css';
import { ticketCommentAddMutation } from './ticket-actions.graphql.ts';
import { useCommentDraft } from './use-comment-draft.ts';

/** An answer to the customer or a note for the office; the two never look the same. */
export function CommentForm({ ticketId }: { ticketId: string }) {
  const { t } = useLingui();
  const { draft, change, clear } = useCommentDraft(ticketId);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [add, { loading }] = useMutation(ticketCommentAddMutation);
  const sendingErrorText = useSendingErrorText();
  const uploads = useUploads((file) => change((old) => ({ files: [...old.files, file] })));
  const isUploading = uploads.pending.some((upload) => upload.problem === null);
  const isInternal = draft.kind === 'internal';

  const refuse = (message: string): void => {
    setProblem(message);
    field.current?.focus();
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { body, files, idempotencyKey } = draft;
    if (body.trim() === '') return refuse(t`Please write a few words.`);
    const fileIds = files.map(({ id }) => id);
    const input = { body: body.trim(), internal: isInternal, fileIds, idempotencyKey };
    try {
      const { data } = await add({ variables: { id: ticketId, input } });
      const refused = data?.ticketCommentAdd.errors[0];
      // The key belongs to other words that arrived before: the next try is a comment of its own.
      if (refused?.code === 'CONFLICT') change({ idempotencyKey: newIdempotencyKey() });
      if (refused) return refuse(refused.message);
      clear();
      setProblem(null);
      notifySuccess(isInternal ? t`Internal note saved` : t`Sent to the customer`);
    } catch (error) {
      refuse(sendingErrorText(error));
    }
  };
  return (
    <form
      className={classes.form}
      data-internal={isInternal || undefined}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <h2 className={classes.heading}>
        <Trans>Write a comment</Trans>
      </h2>
      <CommentAudience kind={draft.kind} onChange={(kind) => change({ kind })} />
      <Textarea
        ref={field}
        label={isInternal ? t`Internal note` : t`Message to the customer`}
        rows={4}
        maxLength={LIMITS.longText}
        value={draft.body}
        error={problem}
        onChange={(event) => {
          change({ body: event.currentTarget.value });
          setProblem(null);
        }}
      />
      <FilePicker
        label={t`Photos and files`}
        files={draft.files}
        uploads={uploads}
        limit={LIMITS.filesPerTicket}
        onRemove={(id) => change((old) => ({ files: old.files.filter((file) => file.id !== id) }))}
      />
      <div>
        <Button type="submit" loading={loading} disabled={isUploading}>
          {isInternal ? <Trans>Save internal note</Trans> : <Trans>Send to the customer</Trans>}
        </Button>
      </div>
    </form>
  );
}
