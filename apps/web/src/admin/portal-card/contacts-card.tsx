import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Control } from 'react-hook-form';
import { Card } from '../../shared/ui/card.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import classes from './contact-row.module.css';
import { ContactRow } from './contact-row.tsx';
import type { PortalContactValues, PortalValues } from './portal-values.ts';

interface ContactsCardProps {
  control: Control<PortalValues>;
  customer: CustomerPortalFragment;
  rows: readonly (PortalContactValues & { rowKey: string })[];
  onAdd: () => void;
  onRemove: (index: number) => void;
  /** Something was changed on the server at once. */
  onChanged: () => Promise<void>;
}

/** The customer's contacts: who is let in, and what became of the invitation. */
export function ContactsCard({ control, customer, rows, onAdd, onRemove, onChanged }: ContactsCardProps) {
  const addButton = (
    <Button variant="default" leftSection={<Icon name="plus" size={16} />} onClick={onAdd}>
      <Trans>Add contact</Trans>
    </Button>
  );
  const stored = new Map(customer.contacts?.nodes.map((contact) => [contact.id, contact]));
  return (
    <Card
      title={<Trans>Contacts</Trans>}
      description={<Trans>Each contact with portal access gets an invitation by e-mail.</Trans>}
      actions={rows.length > 0 && addButton}
      flush
    >
      {rows.length === 0 ? (
        <EmptyState icon="user" title={<Trans>No contacts yet</Trans>} action={addButton}>
          <Trans>A contact is a person at the customer. Only contacts can be let into the portal.</Trans>
        </EmptyState>
      ) : (
        <ul className={classes.list} role="list">
          {rows.map((row, index) => (
            <ContactRow
              key={row.rowKey}
              control={control}
              index={index}
              customer={customer}
              stored={stored.get(row.id) ?? null}
              onRemove={() => onRemove(index)}
              onChanged={onChanged}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
