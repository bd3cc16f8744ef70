import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { BrandMark } from './brand-mark.tsx';
import { Icon } from './icon.tsx';
import type { NavigationItem } from './navigation-items.ts';
import classes from './portal-shell.module.css';
import { SkipLink, mainId } from './skip-link.tsx';

interface PortalShellProps {
  brandName: string;
  homePath: string;
  /** At most five that are not `wideOnly`; what is off is not among them. */
  navigation: readonly NavigationItem[];
  account: ReactNode;
  /** Above everything, for example whose view a preview shows. */
  banner?: ReactNode;
  /** Below the content: whom to ask. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of the customer: menu at the bottom of a phone, on top of a desktop. */
export function PortalShell({
  brandName,
  homePath,
  navigation,
  account,
  banner,
  footer,
  children,
}: PortalShellProps) {
  const { t } = useLingui();
  return (
    <div className={classes.frame}>
      <SkipLink />
      {banner}
      <header className={classes.top}>
        <div className={classes.inner}>
          <BrandMark name={brandName} to={homePath} />
          <nav aria-label={t`Main menu`} className={classes.nav}>
            <ul>
              {navigation.map(({ to, label, icon, end = false, wideOnly = false }) => (
                <li key={to} data-wide-only={wideOnly || undefined}>
                  <NavLink to={to} end={end} className={classes.link}>
                    <Icon name={icon} size={22} />
                    <span>{label}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className={classes.account}>{account}</div>
        </div>
      </header>
      <main id={mainId} className={classes.main} tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </div>
  );
}
