import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../../shared/ui/filter-select.tsx';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import type { ListParams } from '../../shared/ui/use-list-params.ts';
import { ArchivedFilter } from '../archived-filter.tsx';

/** Search and filters above the customers. */
export function CustomerListFilters<Field extends string>({ list }: { list: ListParams<Field> }) {
  const { t } = useLingui();
  return (
    <Toolbar>
      <SearchInput label={t`Search by name, number or town`} value={list.search} onChange={list.setSearch} />
      <FilterSelect
        label={t`Customer portal`}
        allLabel={t`Portal: all`}
        value={list.filter('portal')}
        options={[
          { value: 'on', label: t`Portal: active` },
          { value: 'off', label: t`Portal: off` },
        ]}
        onChange={(value) => list.setFilter('portal', value)}
      />
      <ArchivedFilter list={list} />
    </Toolbar>
  );
}
