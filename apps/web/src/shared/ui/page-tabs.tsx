import { NavLink, useLocation } from 'react-router';
import { useFormatters } from '../i18n/use-formatters.ts';
import { TabStrip } from './link-tabs-strip.tsx';
import classes from './page-tabs.module.css';

/** One tab: a page of its own. */
export interface PageTab {
  to: string;
  label: string;
  /** Selected only on this very address. */
  end?: boolean;
  count?: number | null | undefined;
}

/** Parts of a record side by side, each with its own address. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const { formatCount } = useFormatters();
  const { pathname } = useLocation();
  return (
    <TabStrip label={label} chosen={pathname}>
      {tabs.map(({ to, label: text, end = false, count }) => (
        <NavLink key={to} to={to} end={end} className={classes.tab}>
          {text}
          {count !== undefined && count !== null && (
            <span className={classes.count}>{formatCount(count)}</span>
          )}
        </NavLink>
      ))}
    </TabStrip>
  );
}
