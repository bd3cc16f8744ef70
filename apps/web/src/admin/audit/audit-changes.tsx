import { Trans } from '@lingui/react/macro';
import classes from './audit-changes.module.css';
import { useFieldWords } from './use-field-words.ts';

interface AuditChangesProps {
  changes: readonly { field: string; before: string | null; after: string | null }[];
}

/** What changed, field by field: before → after. */
export function AuditChanges({ changes }: AuditChangesProps) {
  const words = useFieldWords();
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes} role="list">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={classes.field}>{words.field(field)}:</span>{' '}
          {before !== null && before !== '' && (
            <>
              <span className="visually-hidden">
                <Trans>before</Trans>{' '}
              </span>
              <del className={classes.before}>{words.value(before)}</del>{' '}
            </>
          )}
          <span aria-hidden>→ </span>
          <span className="visually-hidden">
            <Trans>after</Trans>{' '}
          </span>
          <ins className={classes.after}>{after === null || after === '' ? '–' : words.value(after)}</ins>
        </li>
      ))}
    </ul>
  );
}
