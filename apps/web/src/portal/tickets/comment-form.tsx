import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { LIMITS } from '@kundenportal/rules/limits';
import { FilePicker } from '../../domains/files/file-picker.tsx';
import { useUploads } from '../../domains/files/use-uploads.ts';
import { useSendingErrorText } from '../../shared/form/use-sending-error-text.ts';
import { Card } from '../../shared/ui/card.tsx';
import { notifySuccess } from '../../shared/ui/toast-store.ts';
import { newIdempotencyKey } from '../drafts/draft-store.ts';
import { WriteArea } from '../preview/write-area.tsx';
import { ticketCommentAddMutation } from './ticket-actions.graphql.ts';
import classes from './ticket-detail.module.css';
import { useCommentDraft } from './use-comment-draft.ts';

/** Says something about a ticket, with photos. What is typed stays until it was sent. */
export function CommentForm({ id }: { id: string }) {
  const { t } = useLingui();
  const { draft, change, clear } = useCommentDraft(id);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [add, { loading }] = useMutation(ticketCommentAddMutation);
  const sendingErrorText = useSendingErrorText();
  const uploads = useUploads((file) => change((old) => ({ files: [...old.files, file] })));
  const isUploading = uploads.pending.some((upload) => upload.problem === null);

  const refuse = (message: string): void => {
    setProblem(message);
    field.current?.focus();
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (draft.body.trim() === '') return refuse(t`Please write a few words.`);
    const { body, files, idempotencyKey } = draft;
    const input = { body: body.trim(), fileIds: files.map((file) => file.id), idempotencyKey };
    try {
      const { data } = await add({ variables: { id, input } });
      const refused = data?.ticketCommentAdd.errors[0];
      if (refused?.code === 'CONFLICT') change({ idempotencyKey: newIdempotencyKey() });
      if (refused) return refuse(refused.message);
      clear();
      setProblem(null);
      notifySuccess(t`Your comment was sent.`);
    } catch (error) {
      refuse(sendingErrorText(error));
    }
  };
  return (
    <Card title={<Trans>Write a comment</Trans>}>
      <WriteArea>
        <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
          <Textarea
            ref={field}
            label={t`Comment`}
            rows={3}
            autosize={false}
            maxLength={LIMITS.longText}
            value={draft.body}
            error={problem}
            onChange={(event) => {
              change({ body: event.currentTarget.value });
              setProblem(null);
            }}
          />
          <FilePicker
            label={t`Photos`}
            files={draft.files}
            uploads={uploads}
            limit={LIMITS.filesPerTicket}
            onRemove={(fileId) =>
              change((old) => ({ files: old.files.filter((file) => file.id !== fileId) }))
            }
          />
          <div className={classes.actions}>
            <Button type="submit" size="md" loading={loading} disabled={isUploading}>
              {isUploading ? <Trans>Photos are being sent…</Trans> : <Trans>Send comment</Trans>}
            </Button>
          </div>
        </form>
      </WriteArea>
    </Card>
  );
}
