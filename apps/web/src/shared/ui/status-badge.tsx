import type { ReactNode } from 'react';
import classes from './status-badge.module.css';

/** How a state feels; the words say what it is. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

interface StatusBadgeProps {
  tone: Tone;
  /** Long enough to need a second line where it is narrow. */
  wraps?: boolean;
  children: ReactNode;
}

/** A state in one or two words. */
export function StatusBadge({ tone, wraps = false, children }: StatusBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone} data-wraps={wraps || undefined}>
      {children}
    </span>
  );
}
