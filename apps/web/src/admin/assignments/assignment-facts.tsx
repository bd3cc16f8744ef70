import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { DefinitionList } from '../../shared/ui/definition-list.tsx';
import type { AssignmentDetailFragment } from '../__generated__/operations.ts';
import { WhoSeesLink } from '../visibility/who-sees-link.tsx';
import { useAssignmentTime } from './use-assignment-time.ts';

/** Where, when and who. */
export function AssignmentFacts({ assignment }: { assignment: AssignmentDetailFragment }) {
  const { t } = useLingui();
  const { formatDateTime } = useFormatters();
  const formatSpan = useAssignmentTime();
  const { customer, object, executors, completedAt } = assignment;
  const facts = [
    {
      key: 'customer',
      label: t`Customer`,
      value: (
        <Anchor component={Link} to={`/admin/customers/${customer.id}`}>
          {customer.name}
        </Anchor>
      ),
    },
    {
      key: 'object',
      label: t`Object`,
      value: (
        <Anchor component={Link} to={`/admin/objects/${object.id}`}>
          {object.name} ({object.number})
        </Anchor>
      ),
    },
    { key: 'time', label: t`Time`, value: formatSpan(assignment) },
    {
      key: 'executors',
      label: t`Executors`,
      value: executors?.map(({ displayName }) => displayName).join(', '),
    },
    ...(completedAt ? [{ key: 'done', label: t`Reported as done`, value: formatDateTime(completedAt) }] : []),
  ];
  return (
    <Card title={<Trans>Facts</Trans>}>
      <DefinitionList items={facts} />
      <WhoSeesLink customerId={customer.id} objectId={object.id} />
    </Card>
  );
}
