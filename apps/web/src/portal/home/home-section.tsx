import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { Card } from '../../shared/ui/card.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LinkList } from '../../shared/ui/link-list.tsx';
import classes from './portal-home.module.css';

interface HomeSectionProps {
  title: string;
  /** The whole list. */
  to: string;
  count: number;
  showCount?: boolean;
  /** Shown when there is nothing. */
  empty: string;
  children: ReactNode;
}

/** The first few of a list, with the way to all of it. */
export function HomeSection({ title, to, count, showCount = false, empty, children }: HomeSectionProps) {
  const { formatCount } = useFormatters();
  return (
    <Card
      flush
      title={
        <>
          {title}
          {showCount && count > 0 && <span className={classes.count}>{formatCount(count)}</span>}
        </>
      }
      actions={
        count > 0 && (
          <Link className={classes.all} to={to}>
            <Trans comment="Followed by the name of a list, which only screen readers speak">All</Trans>
            <span className="visually-hidden">: {title}</span>
            <Icon name="right" size={16} />
          </Link>
        )
      }
    >
      {count > 0 ? <LinkList label={title}>{children}</LinkList> : <p className={classes.empty}>{empty}</p>}
    </Card>
  );
}
