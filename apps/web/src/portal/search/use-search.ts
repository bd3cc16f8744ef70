import { skipToken, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { searchQuery } from './search.graphql.ts';
import { searchHits, type SearchHit } from './search-hits.ts';

const pause = 200;
const shortest = 2;

/** What a search shows. */
export interface Search {
  hits: readonly SearchHit[];
  /** The answer to the words is on its way. */
  loading: boolean;
  /** Too few letters to look for. */
  isIdle: boolean;
  error: unknown;
}

/** Looks for words in everything that the viewer may see, when typing pauses. */
export function useSearch(typed: string): Search {
  const { t } = useLingui();
  const { menu } = useViewer();
  const { formatDate } = useFormatters();
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const isIdle = typed.trim().length < shortest;
  const withAssignments = menu?.assignments ?? false;
  const withInvoices = menu?.invoices ?? false;
  const { data, previousData, loading, error } = useQuery(
    searchQuery,
    words.length < shortest
      ? skipToken
      : { variables: { words, withAssignments, withInvoices }, fetchPolicy: 'cache-and-network' },
  );
  const shown = isIdle ? undefined : (data ?? previousData);
  const invoiceTitle = (number: string, isCreditNote: boolean) =>
    isCreditNote ? t`Credit note ${number}` : t`Invoice ${number}`;
  const hits = shown ? searchHits(shown, { formatDate, invoiceTitle }) : [];
  return { hits, loading: loading || typed.trim() !== words, isIdle, error };
}
