import { useLingui } from '@lingui/react/macro';
import { SearchInput } from '../../shared/ui/search-input.tsx';
import { Toolbar } from '../../shared/ui/toolbar.tsx';
import type { ListParams } from '../../shared/ui/use-list-params.ts';
import { CustomerFilter } from '../customers/customer-filter.tsx';
import { ExecutorFilter } from '../executors/executor-filter.tsx';
import { ObjectFilter } from '../objects/object-filter.tsx';
import { DayFilter } from '../day-filter.tsx';
import classes from './assignment-list.module.css';

/** Search and filters above the assignments. */
export function AssignmentListFilters<Field extends string>({ list }: { list: ListParams<Field> }) {
  const { t } = useLingui();
  return (
    <Toolbar>
      <SearchInput label={t`Search by title`} value={list.search} onChange={list.setSearch} />
      <CustomerFilter
        value={list.filter('customer')}
        onChange={(id) => list.setFilters({ customer: id, object: '' })}
      />
      <ObjectFilter
        customerId={list.filter('customer')}
        value={list.filter('object')}
        onChange={(id) => list.setFilter('object', id)}
      />
      <ExecutorFilter value={list.filter('executor')} onChange={(id) => list.setFilter('executor', id)} />
      <div className={classes.days}>
        <DayFilter
          label={t`From`}
          value={list.filter('from')}
          onChange={(day) => list.setFilter('from', day)}
        />
        <DayFilter label={t`To`} value={list.filter('to')} onChange={(day) => list.setFilter('to', day)} />
      </div>
    </Toolbar>
  );
}
