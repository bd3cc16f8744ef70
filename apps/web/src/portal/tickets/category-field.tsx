import { Trans } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { useId } from 'react';
import { TicketCategory } from '@kundenportal/rules/enums';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { IconName } from '../../shared/ui/icon-paths.ts';
import classes from './category-field.module.css';

const icons: Record<TicketCategory, IconName> = {
  CLEANING: 'worker',
  DAMAGE: 'warning',
  SUPPLIES: 'log',
  EXTRA_WORK: 'plus',
  INVOICE_QUESTION: 'invoice',
  OTHER: 'more',
};

interface CategoryFieldProps {
  value: string;
  error: string | undefined;
  /** Without invoices nobody asks about one. */
  withInvoices: boolean;
  onChange: (category: TicketCategory) => void;
}

/** What a ticket is about: one of a few tiles. */
export function CategoryField({ value, error, withInvoices, onChange }: CategoryFieldProps) {
  const { category: words } = useTicketWords();
  const id = useId();
  const categories = Object.values(TicketCategory).filter(
    (category) => withInvoices || category !== 'INVOICE_QUESTION',
  );
  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <Input.Label component="legend" required labelElement="div">
        <Trans>What is it about?</Trans>
      </Input.Label>
      <div className={classes.tiles}>
        {categories.map((category) => (
          <label key={category} className={classes.tile}>
            <input
              className="visually-hidden"
              type="radio"
              name="category"
              value={category}
              checked={value === category}
              required
              onChange={() => onChange(category)}
            />
            <Icon name={icons[category]} />
            {words[category]}
          </label>
        ))}
      </div>
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </fieldset>
  );
}
