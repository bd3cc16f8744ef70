import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { addDays, startOfDay } from '../../shared/i18n/days.ts';
import type { PortalAssignmentMonthQuery } from '../__generated__/operations.ts';
import { assignmentMonthQuery } from './assignment-calendar.graphql.ts';
import { groupByDay, type DayGroup } from './group-by-day.ts';

/** An assignment in a calendar. */
export type MonthAssignment = NonNullable<PortalAssignmentMonthQuery['assignments']>['nodes'][number];

/** What a calendar shows. */
export interface AssignmentMonth {
  days: ReadonlyMap<string, DayGroup<MonthAssignment>>;
  loading: boolean;
  error: unknown;
  refetch: () => unknown;
}

/**
 * All assignments from one day to another, page after page.
 * @param first first day
 * @param last last day, included
 * @param objectId only at this object; `''` for all
 */
export function useAssignmentMonth(first: string, last: string, objectId: string): AssignmentMonth {
  const { data, error, loading, refetch, fetchMore } = useQuery(assignmentMonthQuery, {
    variables: {
      filter: {
        startsFrom: startOfDay(first),
        startsBefore: startOfDay(addDays(last, 1)),
        objectId: objectId || null,
      },
    },
  });
  const pageInfo = data?.assignments?.pageInfo;
  useEffect(() => {
    if (!pageInfo?.hasNextPage) return;
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (old, { fetchMoreResult: more }) => {
        if (!old.assignments || !more.assignments) return more;
        const nodes = [...old.assignments.nodes, ...more.assignments.nodes];
        return { assignments: { ...more.assignments, nodes } };
      },
    }).catch(() => undefined);
  }, [pageInfo, fetchMore]);
  const days = useMemo(
    () => new Map(groupByDay(data?.assignments?.nodes ?? []).map((group) => [group.day, group])),
    [data],
  );
  return { days, loading: loading && !data, error: data ? undefined : error, refetch };
}
