import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { AssignmentRowFragment } from '../__generated__/operations.ts';
import { assignmentRowFragment } from './assignment-row.graphql.ts';
import { AssignmentWhen } from './assignment-when.tsx';
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
  const executorsText = useExecutorsText();
  const { data, complete } = useFragment({ fragment: assignmentRowFragment, from: assignment });
  if (!complete) return null;
  const facts = [withObject && data.object.name, executorsText(data.executors)];
  return (
    <LinkRow
      to={`/portal/assignments/${data.id}`}
      leading={<AssignmentWhen startsAt={data.startsAt} endsAt={data.endsAt} withDay={withDay} />}
      title={data.title}
      meta={facts.filter(Boolean).join(' · ')}
      aside={data.status !== 'PLANNED' && <AssignmentStatusBadge status={data.status} />}
    />
  );
}
