import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { Icon } from './icon.tsx';
import type { NavigationGroup } from './navigation-items.ts';
import classes from './office-shell.module.css';
import { SideNavigation } from './side-navigation.tsx';
import { SkipLink, mainId } from './skip-link.tsx';

interface OfficeShellProps {
  /** Name of the provider, beside its colour. */
  brandName: string;
  homePath: string;
  navigation: readonly NavigationGroup[];
  /** Global search. */
  search?: ReactNode;
  /** The account menu. */
  account: ReactNode;
  children: ReactNode;
}

// A desktop never needs it.
const LazyDrawer = lazy(async () => ({ default: (await import('./menu-drawer.tsx')).MenuDrawer }));

/** The frame of the office: menu on the left, search and account on top; on a phone the menu slides in. */
export function OfficeShell({
  brandName,
  homePath,
  navigation,
  search,
  account,
  children,
}: OfficeShellProps) {
  const { t } = useLingui();
  const [menuOpen, setMenuOpen] = useState<boolean | null>(null);
  return (
    <div className={classes.frame}>
      <SkipLink />
      <aside className={classes.side}>
        <div className={classes.brand}>
          <BrandMark name={brandName} to={homePath} />
        </div>
        <SideNavigation label={t`Main menu`} groups={navigation} />
      </aside>
      <header className={classes.top}>
        <ActionIcon
          className={classes.burger}
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t`Open menu`}
          aria-expanded={menuOpen ?? false}
          onClick={() => setMenuOpen(true)}
        >
          <Icon name="menu" size={22} />
        </ActionIcon>
        <div className={classes.search}>{search}</div>
        {account}
      </header>
      <main id={mainId} className={classes.main} tabIndex={-1}>
        {children}
      </main>
      {menuOpen !== null && (
        <Suspense>
          <LazyDrawer
            opened={menuOpen}
            title={brandName}
            navigation={navigation}
            onClose={() => setMenuOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
