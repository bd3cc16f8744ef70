import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** How a state feels; the words say what it is. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A state in one or two words. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
