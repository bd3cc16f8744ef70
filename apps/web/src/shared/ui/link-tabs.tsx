import { NavLink, useSearchParams } from 'react-router';
import { TabStrip } from './link-tabs-strip.tsx';
import classes from './link-tabs.module.css';

interface LinkTabsProps {
  /** What is chosen here, for screen readers. */
  label: string;
  /** The parameter in the address; the first tab has none. */
  name: string;
  /** The chosen tab. */
  value: string;
  tabs: readonly { value: string; label: string }[];
}

/** Parts of a list side by side. The chosen one stands in the address, so that it can be shared and comes back. */
export function LinkTabs({ label, name, value, tabs }: LinkTabsProps) {
  const [params] = useSearchParams();
  const search = (tab: string, isFirst: boolean): string => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (isFirst) next.delete(name);
    else next.set(name, tab);
    return `?${next.toString()}`;
  };
  return (
    <TabStrip label={label} chosen={value}>
      {tabs.map((tab, index) => (
        <NavLink
          key={tab.value}
          className={classes.tab}
          to={{ search: search(tab.value, index === 0) }}
          replace
          preventScrollReset
          // The address is the same page: only the parameter says which tab it is.
          aria-current={tab.value === value ? 'page' : 'false'}
          data-active={tab.value === value || undefined}
        >
          {tab.label}
        </NavLink>
      ))}
    </TabStrip>
  );
}
