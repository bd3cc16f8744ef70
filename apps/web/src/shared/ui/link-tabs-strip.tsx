import { useEffect, useRef, type ReactNode } from 'react';
import classes from './link-tabs-strip.module.css';

interface TabStripProps {
  /** What is chosen here, for screen readers. */
  label: string;
  /** Changes with the chosen tab. */
  chosen: string;
  children: ReactNode;
}

/** Tabs in one row. Where they do not fit, the chosen one comes into sight and the edges say that there is more. */
export function TabStrip({ label, chosen, children }: TabStripProps) {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current="page"]');
    // Not `scrollIntoView`: that may scroll the page as well.
    if (strip.current && tab)
      strip.current.scrollLeft = tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2;
  }, [chosen]);
  return (
    <nav ref={strip} className={classes.strip} aria-label={label}>
      {children}
    </nav>
  );
}
