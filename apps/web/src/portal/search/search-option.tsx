import { Icon } from '../../shared/ui/icon.tsx';
import classes from './search-dialog.module.css';
import type { SearchHit } from './search-hits.ts';

interface SearchOptionProps {
  id: string;
  hit: SearchHit;
  isActive: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** A hit. The keyboard stays in the field, which names the active one. */
export function SearchOption({ id, hit, isActive, onPoint, onOpen }: SearchOptionProps) {
  return (
    <div
      id={id}
      className={classes.hit}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerMove={onPoint}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Enter' && onOpen()}
    >
      <Icon name={hit.icon} />
      <span className={classes.text}>
        <span className={classes.title}>{hit.title}</span>
        <span className={classes.detail}>{hit.detail}</span>
      </span>
    </div>
  );
}
