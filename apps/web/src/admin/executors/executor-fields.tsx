import { useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { FormGrid } from '../../shared/form/form-grid.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { TextareaField } from '../../shared/form/textarea-field.tsx';
import type { ExecutorValues } from './executor-values.ts';

/** Data of an executor; says what of it a customer may see. */
export function ExecutorFields({ control }: { control: Control<ExecutorValues> }) {
  const { t } = useLingui();
  const kinds = useExecutorKindWords();
  const options = (['EMPLOYEE', 'SUBCONTRACTOR'] as const).map((kind) => ({
    value: kind,
    label: kinds[kind],
  }));
  return (
    <FormGrid>
      <TextField
        control={control}
        name="displayName"
        label={t`Display name`}
        description={t`Customers see this name, where executors are on.`}
        autoComplete="off"
        required
      />
      <SelectField
        control={control}
        name="kind"
        label={t`Kind`}
        description={t`Customers see this, where executors are on.`}
        options={options}
      />
      <TextField
        control={control}
        name="legalName"
        label={t`Full name or company`}
        description={t`Only the office sees it.`}
        autoComplete="off"
      />
      <TextField
        control={control}
        name="email"
        label={t`E-mail`}
        description={t`Only the office sees it.`}
        type="email"
        autoComplete="off"
      />
      <TextField
        control={control}
        name="phone"
        label={t`Phone`}
        description={t`Only the office sees it.`}
        type="tel"
        autoComplete="off"
      />
      <div data-wide>
        <TextareaField
          control={control}
          name="note"
          label={t`Internal note`}
          description={t`Only the office sees it.`}
        />
      </div>
    </FormGrid>
  );
}
