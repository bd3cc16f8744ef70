import { useLingui } from '@lingui/react/macro';
import { Modal, TextInput } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { recentHits, rememberHit } from './recent-hits.ts';
import classes from './search-dialog.module.css';
import { groupHits, hitPath, type SearchHit } from './search-hits.ts';
import { SearchNone } from './search-none.tsx';
import { optionId, SearchResults } from './search-results.tsx';
import { useActiveHit } from './use-active-hit.ts';
import { useHitWords } from './use-hit-words.ts';
import { useSearchHits } from './use-search-hits.ts';

/** Finds any record of the office by a few letters; empty, it shows what was opened last. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const words = useHitWords();
  const navigate = useNavigate();
  const staffMemberId = useViewer().staffMember?.id ?? '';
  const listId = useId();
  const [typed, setTyped] = useState('');
  const { hits: found, error } = useSearchHits(typed);
  const [recent] = useState(() => recentHits(staffMemberId));
  const isSearch = typed.trim().length > 1;
  const groups = useMemo(
    () =>
      isSearch
        ? groupHits(found ?? []).map(({ kind, hits }) => ({ key: kind, label: words[kind], hits }))
        : [{ key: 'recent', label: t`Opened last`, hits: recent }].filter(({ hits }) => hits.length > 0),
    [found, isSearch, recent, t, words],
  );
  const open = (hit: SearchHit): void => {
    rememberHit(staffMemberId, hit);
    onClose();
    void navigate(hitPath(hit));
  };
  const { active, point, onKeyDown } = useActiveHit(
    groups.flatMap(({ hits }) => hits),
    open,
  );
  const activeId = active ? optionId(listId, active) : undefined;
  useEffect(() => {
    if (activeId) document.querySelector(`#${CSS.escape(activeId)}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t`Search everywhere`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={t`Search everywhere`}
        aria-expanded={groups.length > 0}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={t`Customers, objects, tickets, invoices …`}
        leftSection={<Icon name="search" size={16} />}
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {groups.length > 0 ? (
        <SearchResults id={listId} groups={groups} active={active} onPoint={point} onOpen={open} />
      ) : (
        <div id={listId} className={classes.none} role="status">
          <SearchNone isSearch={isSearch} isDone={found !== null} hasFailed={error} />
        </div>
      )}
    </Modal>
  );
}
