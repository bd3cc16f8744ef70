import { Trans } from '@lingui/react/macro';

interface SearchNoneProps {
  /** Enough letters were typed. */
  isSearch: boolean;
  /** The answer is there. */
  isDone: boolean;
  hasFailed: boolean;
}

/** Why the search shows nothing, and what to do. */
export function SearchNone({ isSearch, isDone, hasFailed }: SearchNoneProps) {
  if (hasFailed) return <Trans>The search did not work. Please try again.</Trans>;
  if (!isSearch) return <Trans>Type at least two letters of a name, number or title.</Trans>;
  return isDone ? <Trans>Nothing found</Trans> : <Trans>Searching …</Trans>;
}
