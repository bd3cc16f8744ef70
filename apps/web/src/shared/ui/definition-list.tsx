import type { ReactNode } from 'react';
import classes from './definition-list.module.css';

/** Facts: a name and what it is, one below the other on a phone. Empty facts show a dash. */
export function DefinitionList({
  items,
}: {
  items: readonly { label: ReactNode; value: ReactNode; key: string }[];
}) {
  return (
    <dl className={classes.list}>
      {items.map(({ key, label, value }) => (
        <div key={key} className={classes.item}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
