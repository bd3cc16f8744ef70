import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { AssignmentRowFragment } from '../__generated__/operations.ts';
import { assignmentRowFragment } from './assignment-row.graphql.ts';
import { AssignmentWhen } from './assignment-when.tsx';
import { DateTile } from './date-tile.tsx';
import { useExecutorsText } from './use-executors-text.ts';

interface AssignmentRowProps {
  assignment: FragmentType<AssignmentRowFragment>;
  /** Where no heading names the day. */
  withDay?: boolean;
  /** Where the page is about one object anyway. */
  withObject?: boolean;
}

/** An assignment in a list. */
export function AssignmentRow({ assignment, withDay = false, withObject = true }: AssignmentRowProps) {
  const { formatTime } = useFormatters();
  const executorsText = useExecutorsText();
  const { data, complete } = useFragment({ fragment: assignmentRowFragment, from: assignment });
  if (!complete) return null;
  const { startsAt, endsAt } = data;
  const facts = [withDay && formatTime(startsAt), withObject && data.object.name, executorsText(data).names];
  return (
    <LinkRow
      to={`/portal/assignments/${data.id}`}
      leading={withDay ? <DateTile at={startsAt} /> : <AssignmentWhen startsAt={startsAt} endsAt={endsAt} />}
      title={data.title}
      meta={facts.filter(Boolean).join(' · ')}
      aside={data.status !== 'PLANNED' && <AssignmentStatusBadge status={data.status} />}
    />
  );
}
