import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Short facts, each an element, with dots between them. They wrap as a whole, and no line begins or ends with a dot. */
export function Facts({ children }: { children: ReactNode }) {
  return <span className={classes.facts}>{children}</span>;
}
