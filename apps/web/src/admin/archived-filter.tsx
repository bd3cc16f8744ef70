import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../shared/ui/filter-select.tsx';
import type { ListParams } from '../shared/ui/use-list-params.ts';

/** Current records, or those that were put away (`?archived=yes`). */
export function ArchivedFilter<Field extends string>({ list }: { list: ListParams<Field> }) {
  const { t } = useLingui();
  return (
    <FilterSelect
      label={t({ message: 'Archive', context: 'filter' })}
      allLabel={t`Active`}
      value={list.filter('archived')}
      options={[{ value: 'yes', label: t`Archived` }]}
      onChange={(value) => list.setFilter('archived', value)}
    />
  );
}
