import { useEffect, type ReactNode } from 'react';
import classes from './message-page.module.css';

interface MessagePageProps {
  title: string;
  children?: ReactNode;
  /** Links and buttons that lead on. */
  actions?: ReactNode;
}

/** A page that says one thing, in the middle. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  useEffect(() => {
    document.title = `${title} · Kundenportal`;
  }, [title]);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{title}</h1>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
