import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './data-table.module.css';

/** Lets a table that is too wide for its card scroll there, with the keyboard as well. */
export function TableScroller({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setScrolls(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    if (current.firstElementChild) observer.observe(current.firstElementChild);
    return () => observer.disconnect();
  }, []);
  // A stop of its own for the keyboard only where there is something to scroll.
  const reachable = scrolls ? { role: 'group', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div ref={box} className={classes.scroller} {...reachable}>
      {children}
    </div>
  );
}
