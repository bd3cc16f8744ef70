import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { executorOptionsQuery } from './executor-options.graphql.ts';

interface ExecutorFilterProps {
  /** Id of the executor, `''` for all. */
  value: string;
  onChange: (id: string) => void;
}

/** Narrows a list to one executor. */
export function ExecutorFilter({ value, onChange }: ExecutorFilterProps) {
  const { t } = useLingui();
  const { data } = useQuery(executorOptionsQuery, { variables: { search: null } });
  const options = data?.executors?.nodes.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <FilterSelect
      label={t`Executor`}
      allLabel={t`All executors`}
      value={value}
      options={options ?? []}
      onChange={onChange}
    />
  );
}
