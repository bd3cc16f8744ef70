import type { ReactNode } from 'react';
import classes from './account-frame.module.css';

/** Buttons of an account page, one below the other. */
export function AccountStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
