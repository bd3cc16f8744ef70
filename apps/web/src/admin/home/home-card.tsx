import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { LinkList } from '../../shared/ui/link-list.tsx';
import classes from './home.module.css';

interface HomeCardProps {
  title: string;
  /** How many wait altogether, or how many are known. */
  count: number;
  /** There may be more than are known: the card names no number, and says so below. */
  unseen?: ReactNode;
  /** Where all of them are. */
  to?: string;
  /** Shows the rest right here, where there is no page for it. */
  onShowAll?: (() => void) | undefined;
  /** Said when nothing waits. */
  done: ReactNode;
  children: ReactNode;
}

/** One kind of work that waits: the first few, and the way to all. */
export function HomeCard({ title, count, unseen, to, onShowAll, done, children }: HomeCardProps) {
  const { formatCount } = useFormatters();
  return (
    <Card
      title={
        <>
          {title}
          {count > 0 && !unseen && <span className={classes.count}>{formatCount(count)}</span>}
        </>
      }
      actions={
        count > 0 &&
        (to ? (
          <Button component={Link} to={to} variant="default" size="xs">
            <Trans>Show all</Trans>
          </Button>
        ) : (
          onShowAll && (
            <Button variant="default" size="xs" onClick={onShowAll}>
              <Trans>Show all</Trans>
            </Button>
          )
        ))
      }
      flush
    >
      {count > 0 && <LinkList label={title}>{children}</LinkList>}
      {count === 0 && !unseen && <p className={classes.done}>{done}</p>}
      {unseen && <p className={count > 0 ? classes.more : classes.done}>{unseen}</p>}
    </Card>
  );
}
