import { useStableQuery, type StableQuery } from '../../shared/apollo/use-stable-query.ts';
import { startOfDay } from '../../shared/i18n/days.ts';
import type { ListParams } from '../../shared/ui/use-list-params.ts';
import type {
  AssignmentFilter,
  AssignmentSort,
  PortalAssignmentListQuery,
} from '../__generated__/operations.ts';
import { useToday } from '../use-today.ts';
import { assignmentListQuery } from './assignment-list.graphql.ts';

/** Which part of the list is shown. */
export type AssignmentTab = 'upcoming' | 'past';

/** The assignments of a tab: from today on, or before today, the newest first. Together they hold every one. */
export function useAssignmentList(
  tab: AssignmentTab,
  list: ListParams<string>,
): StableQuery<PortalAssignmentListQuery> {
  const today = useToday();
  const shared: AssignmentFilter = {
    search: list.search || null,
    objectId: list.filter('object') || null,
  };
  const midnight = startOfDay(today);
  const filter: AssignmentFilter =
    tab === 'upcoming' ? { ...shared, startsFrom: midnight } : { ...shared, startsBefore: midnight };
  const sort: AssignmentSort = { field: 'STARTS_AT', direction: tab === 'upcoming' ? 'ASC' : 'DESC' };
  return useStableQuery(assignmentListQuery, { first: 25, after: list.after, filter, sort });
}
