import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { AssignmentStatusBadge } from '../../domains/assignments/assignment-status-badge.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';
import classes from './ticket-assignments-card.module.css';

interface LinkedAssignmentProps {
  assignment: TicketDetailFragment['assignments'][number];
  onUnlink: () => void;
}

/** An assignment that settles the ticket. */
export function LinkedAssignment({ assignment, onUnlink }: LinkedAssignmentProps) {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const { id, title, status, startsAt } = assignment;
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <Anchor component={Link} to={`/admin/assignments/${id}`}>
          {title}
        </Anchor>
        <span className={classes.meta}>
          {formatDateTime(startsAt)} <AssignmentStatusBadge status={status} />
        </span>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t`Take away the link to ${title}`}
        onClick={onUnlink}
      >
        <Icon name="close" />
      </ActionIcon>
    </li>
  );
}
