import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { COUNT_MAX } from '@kundenportal/rules/limits';
import { Button } from '@mantine/core';
import { useFormatters } from '../i18n/use-formatters.ts';
import classes from './data-table.module.css';
import type { ListParams } from './use-list-params.ts';

interface TablePagerProps<Field extends string> {
  list: ListParams<Field>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  shown: number;
  totalCount: number | null | undefined;
}

/** Next and previous page. Pages have no numbers, because the list may grow while one reads. */
export function TablePager<Field extends string>({
  list,
  pageInfo,
  shown,
  totalCount,
}: TablePagerProps<Field>) {
  const { t } = useLingui();
  const { formatNumber } = useFormatters();
  const count = totalCount ?? shown;
  const most = formatNumber(COUNT_MAX);
  if (!pageInfo.hasNextPage && !list.after && totalCount === undefined) return null;
  return (
    <nav className={classes.pager} aria-label={t`Pages`}>
      <span className={classes.total}>
        {totalCount !== undefined && totalCount !== null && count <= COUNT_MAX && (
          <Plural value={count} one="# entry" other="# entries" />
        )}
        {count > COUNT_MAX && <Trans>More than {most} entries</Trans>}
      </span>
      <Button variant="default" disabled={!list.after} onClick={list.toPrevious}>
        <Trans>Previous</Trans>
      </Button>
      <Button
        variant="default"
        disabled={!pageInfo.hasNextPage}
        onClick={() => list.toNext(pageInfo.endCursor)}
      >
        <Trans>Next</Trans>
      </Button>
    </nav>
  );
}
