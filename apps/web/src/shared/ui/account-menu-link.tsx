import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './account-menu.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** An entry of the `AccountMenu` that leads to a page. */
export function AccountMenuLink({ to, icon, children }: { to: string; icon: IconName; children: ReactNode }) {
  return (
    <Link className={classes.item} to={to}>
      <Icon name={icon} />
      {children}
    </Link>
  );
}
