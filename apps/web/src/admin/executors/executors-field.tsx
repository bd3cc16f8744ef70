import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useController, type FieldValues } from 'react-hook-form';
import type { FieldProps } from '../../shared/form/field-props.ts';
import { MultiSearchSelect } from '../../shared/ui/multi-search-select.tsx';
import { executorOptionsQuery } from './executor-options.graphql.ts';

interface ExecutorsFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Executors that are chosen already: they may be archived by now. */
  known?: readonly { id: string; displayName: string }[];
}

/** Who carries something out; the value is a list of ids. */
export function ExecutorsField<Values extends FieldValues>(props: ExecutorsFieldProps<Values>) {
  const { control, name, label, description, known = [] } = props;
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const { value, onBlur: _untouched, disabled: _always, ...rest } = field;
  const { data } = useQuery(executorOptionsQuery, { variables: { search: null } });
  const found = data?.executors?.nodes ?? [];
  const rows = [...known.filter(({ id }) => !found.some((other) => other.id === id)), ...found];
  return (
    <MultiSearchSelect
      {...rest}
      label={label}
      {...(description ? { description } : {})}
      placeholder={t`Choose executors`}
      value={value ?? []}
      options={rows.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      error={fieldState.error?.message}
    />
  );
}
