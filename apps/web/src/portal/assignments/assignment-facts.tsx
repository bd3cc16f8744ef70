import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { dayOf } from '../../shared/i18n/days.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { DefinitionList } from '../../shared/ui/definition-list.tsx';
import type { PortalAssignmentDetailQuery } from '../__generated__/operations.ts';
import classes from '../tickets/ticket-detail.module.css';
import { useExecutorsText } from './use-executors-text.ts';

type Assignment = NonNullable<PortalAssignmentDetailQuery['assignment']>;

/** When, where and by whom. Where executors may not be seen, there is no line about them. */
export function AssignmentFacts({ assignment }: { assignment: Assignment }) {
  const { t } = useLingui();
  const { formatLongDay, formatTime, formatDateTime } = useFormatters();
  const kinds = useExecutorKindWords();
  const executorsText = useExecutorsText();
  const { startsAt, endsAt, completedAt, object, executors, description, status } = assignment;
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  const end = isOneDay ? formatTime(endsAt) : formatDateTime(endsAt);
  const { street, postalCode, city } = object.address;
  const items = [
    { key: 'when', label: t`When`, value: `${formatLongDay(startsAt)}, ${formatTime(startsAt)} – ${end}` },
    {
      key: 'where',
      label: t`Object`,
      value: (
        <>
          <Anchor component={Link} to={`/portal/objects/${object.id}`} underline="always">
            {object.name}
          </Anchor>
          <br />
          {street}, {postalCode} {city}
        </>
      ),
    },
  ];
  if (executors) {
    const names = executors.map(({ displayName, kind }) => `${displayName} (${kinds[kind]})`).join(', ');
    const { label, names: none } = executorsText({ status, startsAt, executors });
    items.push({ key: 'who', label, value: names || none });
  }
  if (status === 'DONE' && completedAt) {
    items.push({ key: 'done', label: t`Done on`, value: formatDateTime(completedAt) });
  }
  return (
    <Card>
      <DefinitionList items={items} />
      {description && <p className={classes.assignmentText}>{description}</p>}
    </Card>
  );
}
