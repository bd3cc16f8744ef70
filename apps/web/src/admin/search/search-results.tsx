import { useLingui } from '@lingui/react/macro';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './search-dialog.module.css';
import type { SearchHit } from './search-hits.ts';
import { hitIcons } from './use-hit-words.ts';

interface SearchResultsProps {
  id: string;
  groups: readonly { key: string; label: string; hits: readonly SearchHit[] }[];
  /** The hit that Enter opens. */
  active: SearchHit | undefined;
  onPoint: (hit: SearchHit) => void;
  onOpen: (hit: SearchHit) => void;
}

/** The `id` of an option, for the field that names it as the active one. */
export function optionId(listId: string, { kind, id }: SearchHit): string {
  return `${listId}-${kind}-${id}`;
}

/** What was found, in groups. The field keeps the focus; the arrows move through the options. */
export function SearchResults({ id, groups, active, onPoint, onOpen }: SearchResultsProps) {
  const { t } = useLingui();
  return (
    <div id={id} className={classes.list} role="listbox" aria-label={t`Results`}>
      {groups.map(({ key, label, hits }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <div id={`${id}-${key}`} className={classes.group} role="presentation">
            {label}
          </div>
          {hits.map((hit) => (
            <button
              key={`${hit.kind}:${hit.id}`}
              type="button"
              tabIndex={-1}
              id={optionId(id, hit)}
              className={classes.option}
              role="option"
              aria-selected={hit === active}
              onMouseMove={() => onPoint(hit)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(hit)}
            >
              <Icon name={hitIcons[hit.kind]} size={16} />
              <span className={classes.title}>{hit.title}</span>
              <span className={classes.detail}>{hit.detail}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
