import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { LIMITS } from '@kundenportal/rules/limits';
import { FilePicker } from '../../domains/files/file-picker.tsx';
import { useUploads } from '../../domains/files/use-uploads.ts';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { ErrorSummaryBox } from '../../shared/form/error-summary-box.tsx';
import type { SelectOption } from '../../shared/form/select-field.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { CategoryField } from './category-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { TicketDraft, TicketField } from './ticket-draft.ts';
import classes from './ticket-form.module.css';
import { useTicketForm } from './use-ticket-form.ts';

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
  const { form, files, addFile, removeFile } = useTicketForm(initial, draftKey);
  const uploads = useUploads(addFile);
  const isUploading = uploads.pending.some(({ problem }) => problem === null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void form.send();
  };
  const field = (name: TicketField) => ({
    name,
    value: form.values[name],
    error: form.errors.find((error) => error.name === name)?.message,
    required: true,
    onChange: (event: { currentTarget: { value: string } }) => form.change(name, event.currentTarget.value),
  });
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummaryBox
        errors={form.errors}
        attempt={form.attempt}
        isSubmitting={form.isSubmitting}
        onPick={(name) => document.getElementsByName(name)[0]?.focus()}
      />
      <Card>
        <div className={classes.fields}>
          <CategoryField
            value={form.values.category}
            error={field('category').error}
            withInvoices={menu?.invoices ?? false}
            onChange={(category) => form.change('category', category)}
          />
          <PlaceFields form={form} objects={objects} />
          <TextInput
            {...field('subject')}
            label={t`Subject`}
            description={t`In one line, for example: bins on the second floor not emptied`}
            maxLength={LIMITS.title}
          />
          <Textarea
            {...field('description')}
            label={t`Description`}
            description={t`What, where exactly, since when?`}
            rows={5}
            maxLength={LIMITS.longText}
          />
          <FilePicker
            label={t`Photos`}
            description={t`A photo often says more than words.`}
            files={files}
            uploads={uploads}
            limit={LIMITS.filesPerTicket}
            onRemove={removeFile}
          />
        </div>
      </Card>
      <div className={classes.actions}>
        <Button type="submit" size="lg" loading={form.isSubmitting} disabled={isUploading}>
          {isUploading ? <Trans>Photos are being sent…</Trans> : <Trans>Send ticket</Trans>}
        </Button>
        {draftKey && (
          <p className={classes.hint}>
            <Trans>What you type is kept on this device until you send it.</Trans>
          </p>
        )}
      </div>
    </form>
  );
}
