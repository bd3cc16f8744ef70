import { Trans } from '@lingui/react/macro';
import classes from './audit-changes.module.css';
import { useFieldWords } from './use-field-words.ts';
import { useValueWords } from './use-value-words.ts';

interface AuditChangesProps {
  subjectKind: string;
  changes: readonly { field: string; before: string | null; after: string | null }[];
}

/** What changed, field by field: before → after. */
export function AuditChanges({ subjectKind, changes }: AuditChangesProps) {
  const fieldWord = useFieldWords();
  const valueWord = useValueWords();
  if (changes.length === 0) return null;
  return (
    <ul className={classes.changes} role="list">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={classes.field}>{fieldWord(field)}:</span>{' '}
          {before !== null && before !== '' && (
            <>
              <span className="visually-hidden">
                <Trans>before</Trans>{' '}
              </span>
              <del className={classes.before}>{valueWord(subjectKind, field, before)}</del>{' '}
            </>
          )}
          <span aria-hidden>→ </span>
          <span className="visually-hidden">
            <Trans>after</Trans>{' '}
          </span>
          <ins className={classes.after}>
            {after === null || after === '' ? '–' : valueWord(subjectKind, field, after) || '–'}
          </ins>
        </li>
      ))}
    </ul>
  );
}
