import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { DefinitionList } from '../../shared/ui/definition-list.tsx';
import type { TicketDetailFragment } from '../__generated__/operations.ts';

/** Who, where, what and when. */
export function TicketFacts({ ticket }: { ticket: TicketDetailFragment }) {
  const { t } = useLingui();
  const words = useTicketWords();
  const { formatDateTime } = useFormatters();
  const { customer, object, room } = ticket;
  return (
    <Card title={<Trans>Facts</Trans>}>
      <DefinitionList
        items={[
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
            value: object && (
              <Anchor component={Link} to={`/admin/objects/${object.id}`}>
                {object.name}
              </Anchor>
            ),
          },
          { key: 'room', label: t`Room`, value: room?.name },
          { key: 'category', label: t`Category`, value: words.category[ticket.category] },
          { key: 'author', label: t`Raised by`, value: ticket.authorName },
          { key: 'created', label: t`Received`, value: formatDateTime(ticket.createdAt) },
          { key: 'changed', label: t`Last change`, value: formatDateTime(ticket.updatedAt) },
        ]}
      />
    </Card>
  );
}
