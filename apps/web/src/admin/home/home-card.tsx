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
  /** How many wait altogether. */
  count: number;
  /** Where all of them are. */
  to?: string;
  /** Shows the rest right here, where there is no page for it. */
  onShowAll?: (() => void) | undefined;
  /** Said when nothing waits. */
  done: ReactNode;
  children: ReactNode;
}

/** One kind of work that waits: the first few, and the way to all. */
export function HomeCard({ title, count, to, onShowAll, done, children }: HomeCardProps) {
  const { formatCount } = useFormatters();
  return (
    <Card
      title={
        <>
          {title}
          {count > 0 && <span className={classes.count}>{formatCount(count)}</span>}
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
      {count > 0 ? <LinkList label={title}>{children}</LinkList> : <p className={classes.done}>{done}</p>}
    </Card>
  );
}
