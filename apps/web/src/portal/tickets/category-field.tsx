import { useLingui } from '@lingui/react/macro';
import { Input } from '@mantine/core';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import { TicketCategory } from '@kundenportal/rules/enums';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import type { IconName } from '../../shared/ui/icon-paths.ts';
import classes from './category-field.module.css';
import type { TicketFormValues } from './ticket-form-schema.ts';

const icons: Record<TicketCategory, IconName> = {
  CLEANING: 'worker',
  DAMAGE: 'warning',
  SUPPLIES: 'log',
  EXTRA_WORK: 'plus',
  INVOICE_QUESTION: 'invoice',
  OTHER: 'more',
};

interface CategoryFieldProps {
  control: Control<TicketFormValues>;
  /** Without invoices nobody asks about one. */
  withInvoices: boolean;
}

/** What a ticket is about: one of a few tiles. */
export function CategoryField({ control, withInvoices }: CategoryFieldProps) {
  const { t } = useLingui();
  const { category: words } = useTicketWords();
  const id = useId();
  const { field, fieldState } = useController({ control, name: 'category' });
  const error = fieldState.error?.message;
  const categories = Object.values(TicketCategory).filter(
    (category) => withInvoices || category !== 'INVOICE_QUESTION',
  );
  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <Input.Label component="legend" required labelElement="div">
        {t`What is it about?`}
      </Input.Label>
      <div className={classes.tiles}>
        {categories.map((category, index) => (
          <label key={category} className={classes.tile}>
            <input
              ref={index === 0 ? field.ref : undefined}
              className="visually-hidden"
              type="radio"
              name={field.name}
              value={category}
              checked={field.value === category}
              aria-invalid={Boolean(error)}
              onBlur={field.onBlur}
              onChange={() => field.onChange(category)}
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
