import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';
import classes from './link-list.module.css';

/** Rows that each lead to a page, made for a finger. */
export function LinkList({
  label,
  busy = false,
  children,
}: {
  label: string;
  busy?: boolean;
  children: ReactNode;
}) {
  return (
    // Safari forgets that a list without bullets is a list.
    <ul className={classes.list} role="list" aria-label={label} aria-busy={busy}>
      {children}
    </ul>
  );
}

interface LinkRowProps {
  to: string;
  /** In front of the text, for example a time. */
  leading?: ReactNode;
  title: ReactNode;
  /** Quiet facts below the title. */
  meta?: ReactNode;
  /** At the end, for example a state or an amount. */
  aside?: ReactNode;
  /** Below the link and no part of it. */
  below?: ReactNode;
}

/** A row of a `LinkList`: all of it is the link. */
export function LinkRow({ to, leading, title, meta, aside, below }: LinkRowProps) {
  return (
    <li>
      <Link className={classes.row} to={to}>
        {leading && <span className={classes.leading}>{leading}</span>}
        <span className={classes.text}>
          <span className={classes.title}>{title}</span>
          {meta && <span className={classes.meta}>{meta}</span>}
        </span>
        {aside && <span className={classes.aside}>{aside}</span>}
        <span className={classes.arrow}>
          <Icon name="right" size={16} />
        </span>
      </Link>
      {below}
    </li>
  );
}
