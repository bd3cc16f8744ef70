import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../shared/ui/icon.tsx';
import { useErrorText } from '../../shared/ui/use-error-text.ts';
import classes from './search-dialog.module.css';
import { SearchOption } from './search-option.tsx';
import { useSearch } from './use-search.ts';

/** Looks for everything at once. The browser's own dialog keeps the focus inside and closes with Escape. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const { hits, loading, isIdle, error } = useSearch(typed);
  const current = Math.min(active, hits.length - 1);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // What lies behind belongs to the dialog's own element.
    const closeOutside = (event: MouseEvent): void => void (event.target === element && element?.close());
    element?.addEventListener('click', closeOutside);
    return () => element?.removeEventListener('click', closeOutside);
  }, []);

  const open = (to: string): void => {
    onClose();
    void navigate(to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setActive((current + step + hits.length) % hits.length);
    }
    const hit = hits[current];
    if (event.key === 'Enter' && hit) {
      event.preventDefault();
      open(hit.to);
    }
  };
  const message = (): string => {
    if (isIdle) return t`Type at least two letters.`;
    if (error && hits.length === 0) return errorText(error);
    if (loading && hits.length === 0) return t`Searching…`;
    return hits.length === 0 ? t`Nothing found for “${typed}”.` : '';
  };
  return (
    <dialog ref={dialog} className={classes.dialog} aria-label={t`Search`} onClose={onClose}>
      <div className={classes.field}>
        <Icon name="search" />
        <input
          className={classes.input}
          role="combobox"
          type="text"
          inputMode="search"
          autoComplete="off"
          maxLength={100}
          aria-label={t`Search`}
          placeholder={t`Ticket, object, assignment or invoice`}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={hits.length > 0 ? `${id}-${current}` : undefined}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
        <button type="button" className={classes.close} onClick={onClose}>
          <Trans>Close</Trans>
        </button>
      </div>
      <div id={`${id}-list`} className={classes.list} role="listbox" aria-label={t`Results`}>
        {hits.map((hit, index) => (
          <SearchOption
            key={hit.to}
            id={`${id}-${index}`}
            hit={hit}
            isActive={index === current}
            onPoint={() => setActive(index)}
            onOpen={() => open(hit.to)}
          />
        ))}
      </div>
      <p className={classes.message} role="status">
        {message()}
      </p>
    </dialog>
  );
}
