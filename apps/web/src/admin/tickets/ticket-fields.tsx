import { useLingui } from '@lingui/react/macro';
import { TicketCategory } from '@kundenportal/rules/enums';
import { LIMITS } from '@kundenportal/rules/limits';
import { lazy, Suspense } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { Uploads } from '../../domains/files/use-uploads.ts';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import { CustomerPickerField } from '../customers/customer-picker-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { NewTicketValues } from './ticket-values.ts';

const FilePicker = lazy(async () => ({
  default: (await import('../../domains/files/file-picker.tsx')).FilePicker,
}));

interface TicketFieldsProps {
  form: UseFormReturn<NewTicketValues>;
  uploads: Uploads;
}

/** What a customer said on the phone, as a ticket. */
export function TicketFields({ form, uploads }: TicketFieldsProps) {
  const { t } = useLingui();
  const { category: words } = useTicketWords();
  const { control } = form;
  const files = useWatch({ control, name: 'files' });
  return (
    <>
      <CustomerPickerField control={control} name="customerId" label={t`Customer`} required />
      <FormGrid>
        <PlaceFields form={form} />
        <SelectField
          control={control}
          name="category"
          label={t`Category`}
          placeholder={t`Please choose`}
          options={Object.values(TicketCategory).map((value) => ({ value, label: words[value] }))}
          required
        />
        <div data-wide>
          <TextField
            control={control}
            name="subject"
            label={t`Subject`}
            maxLength={LIMITS.title}
            autoComplete="off"
            required
          />
        </div>
        <div data-wide>
          <TextareaField
            control={control}
            name="description"
            label={t`Description`}
            description={t`Customers see it.`}
            maxLength={LIMITS.longText}
            rows={6}
            required
          />
        </div>
        <div data-wide>
          <Suspense>
            <FilePicker
              label={t`Photos and files`}
              files={files}
              uploads={uploads}
              limit={LIMITS.filesPerTicket}
              error={form.formState.errors.files?.message}
              onRemove={(id) =>
                form.setValue(
                  'files',
                  files.filter((file) => file.id !== id),
                  { shouldDirty: true },
                )
              }
            />
          </Suspense>
        </div>
      </FormGrid>
    </>
  );
}
