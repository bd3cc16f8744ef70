import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './global-search.module.css';
import type { Shortcut } from './shortcut-of.ts';
import { useShortcuts } from './use-shortcuts.ts';

const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }));

/** The way into the search of the office, by mouse or by key; the search itself comes when it is needed. */
export function GlobalSearch() {
  const { t } = useLingui();
  const [open, setOpen] = useState<Shortcut | null>(null);
  useShortcuts(setOpen);
  const close = () => setOpen(null);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen('search')}
      >
        <Icon name="search" size={16} />
        <span className={classes.text}>{t`Search`}</span>
        <kbd className={classes.key} aria-hidden>
          {t`Ctrl K`}
        </kbd>
      </button>
      <Suspense>
        {open === 'search' && <SearchDialog onClose={close} />}
        {open === 'sheet' && <ShortcutSheet onClose={close} />}
      </Suspense>
    </>
  );
}
