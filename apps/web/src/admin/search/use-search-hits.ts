import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { globalSearchQuery } from './global-search.graphql.ts';
import { searchHits, type SearchHit } from './search-hits.ts';

const pause = 200;

interface FoundHits {
  /** `null` until the first answer to these words. */
  hits: SearchHit[] | null;
  error: boolean;
}

/** Searches when typing pauses; one letter is too little. */
export function useSearchHits(typed: string): FoundHits {
  const words = typed.trim().slice(0, 100);
  const [search, setSearch] = useState('');
  const { formatDate } = useFormatters();
  useEffect(() => {
    const timer = setTimeout(() => setSearch(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  const { data, previousData, error } = useQuery(
    globalSearchQuery,
    search.length > 1 ? { variables: { search }, fetchPolicy: 'network-only' } : skipToken,
  );
  const shown = data ?? previousData;
  const hits = useMemo(
    () => (words.length > 1 && shown ? searchHits(shown, formatDate) : null),
    [formatDate, shown, words],
  );
  return { hits, error: Boolean(error) };
}
