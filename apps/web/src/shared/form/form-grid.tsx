import type { ReactNode } from 'react';
import classes from './form-grid.module.css';

/** Fields side by side where there is room. `<div data-wide>` takes a whole line. */
export function FormGrid({ children }: { children: ReactNode }) {
  return <div className={classes.grid}>{children}</div>;
}
