import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import classes from './notice.module.css';
import type { Tone } from './status-badge.tsx';

interface NoticeProps {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** A button or link that mends it. */
  action?: ReactNode;
  /** Lets a control name it in `aria-describedby`. */
  id?: string;
}

/** A sentence that stands beside what it is about. */
export function Notice({ tone, title, children, action, id }: NoticeProps) {
  const isLoud = tone === 'warning' || tone === 'danger';
  return (
    <div id={id} className={classes.notice} data-tone={tone}>
      <Icon name={isLoud ? 'warning' : 'info'} />
      <div className={classes.text}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
