import { useId } from 'react';
import { NavLink } from 'react-router';
import { Icon } from './icon.tsx';
import type { NavigationGroup } from './navigation-items.ts';
import classes from './side-navigation.module.css';

interface SideNavigationProps {
  label: string;
  groups: readonly NavigationGroup[];
  onNavigate?: () => void;
}

/** A menu in groups, one entry below the other. */
export function SideNavigation({ label, groups, onNavigate }: SideNavigationProps) {
  const id = useId();
  return (
    <nav aria-label={label} className={classes.nav}>
      {groups.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label && (
            <div id={`${id}-${index}`} className={classes.heading}>
              {group.label}
            </div>
          )}
          <ul aria-labelledby={group.label ? `${id}-${index}` : undefined}>
            {group.items.map(({ to, label: text, icon, end = false, count }) => (
              <li key={to}>
                <NavLink to={to} end={end} className={classes.link} onClick={onNavigate}>
                  <Icon name={icon} />
                  <span>{text}</span>
                  {count ? <span className={classes.count}>{count}</span> : null}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
